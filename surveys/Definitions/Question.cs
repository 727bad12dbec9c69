using Shirube.Surveys.Expressions;

namespace Shirube.Surveys.Definitions;

/// <summary>One question as it is asked.</summary>
public sealed record Question
{
    public required QuestionKind Kind { get; init; }

    /// <summary>Name in the answers; unique in the definition.</summary>
    public required string Name { get; init; }

    public required LocalText Title { get; init; }

    public LocalText Description { get; init; } = LocalText.None;

    /// <summary>Whether it has to be answered; of a matrix, at least one row.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether every row of a matrix has to be answered.</summary>
    public bool IsEachRowRequired { get; init; }

    /// <summary>All conditions under which it is asked: its own and those of the page and panels around it.</summary>
    public IReadOnlyList<Expression> VisibleIf { get; init; } = [];

    /// <summary>All conditions under which it can be answered; else it is shown greyed.</summary>
    public IReadOnlyList<Expression> EnableIf { get; init; } = [];

    /// <summary>A condition under which it has to be answered.</summary>
    public Expression? RequiredIf { get; init; }

    /// <summary>Choices, columns of a matrix, steps of a rating or the two sides of yes and no.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Rows of a matrix, else empty.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; init; } = [];

    /// <summary>Name of the axis it belongs to, or empty.</summary>
    public string Axis { get; init; } = "";

    /// <summary>Least and most choices of a multiple choice; null where there is no bound.</summary>
    public int? LeastChosen { get; init; }

    public int? MostChosen { get; init; }

    public InputKind Input { get; init; }

    /// <summary>Longest text, in characters.</summary>
    public int MaxLength { get; init; } = DefinitionLimits.LineLength;

    /// <summary>Bounds of a number.</summary>
    public double? Min { get; init; }

    public double? Max { get; init; }

    /// <summary>Lines of the field for a comment.</summary>
    public int Lines { get; init; } = 4;

    /// <summary>Words at the ends of a rating.</summary>
    public LocalText LowText { get; init; } = LocalText.None;

    public LocalText HighText { get; init; } = LocalText.None;

    /// <summary>Heading of the innermost panel around it, or none.</summary>
    public LocalText Panel { get; init; } = LocalText.None;
}
