namespace Shirube.Surveys.Editing.Changes;

/// <summary>A question as it is filled in. Numbers are as typed; what the type does not have is left out.</summary>
public sealed record QuestionInput
{
    /// <summary>Type by its name in SurveyJS, such as <c>radiogroup</c>.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    public string TitleJa { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public string DescriptionJa { get; init; } = "";

    public string DescriptionEn { get; init; } = "";

    public bool IsRequired { get; init; }

    public string Axis { get; init; } = "";

    public string VisibleIf { get; init; } = "";

    public string RequiredIf { get; init; } = "";

    /// <summary>Choices, columns of a matrix, or the two sides of yes and no, <c>true</c> first.</summary>
    public IReadOnlyList<ChoiceInput> Choices { get; init; } = [];

    public IReadOnlyList<RowInput> Rows { get; init; } = [];

    /// <summary>Least and most choices, bounds of a number, or first and last step of a rating.</summary>
    public string Least { get; init; } = "";

    public string Most { get; init; } = "";

    /// <summary>Kind of a field of one line: <c>text</c>, <c>number</c>, <c>email</c>, <c>date</c>.</summary>
    public string Input { get; init; } = "";

    public string MaxLength { get; init; } = "";

    /// <summary>Whether a rating has even points.</summary>
    public bool IsScored { get; init; }

    /// <summary>Words at the ends of a rating.</summary>
    public string LowJa { get; init; } = "";

    public string LowEn { get; init; } = "";

    public string HighJa { get; init; } = "";

    public string HighEn { get; init; } = "";
}
