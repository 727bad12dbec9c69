namespace Shirube.Surveys.Definitions;

/// <summary>A survey as it is asked: read from SurveyJS JSON, checked, unchanging.</summary>
public sealed record SurveyDefinition
{
    public required LocalText Title { get; init; }

    public LocalText Description { get; init; } = LocalText.None;

    /// <summary>What is said after answering, or none for the portal's own words.</summary>
    public LocalText Thanks { get; init; } = LocalText.None;

    public required IReadOnlyList<SurveyPage> Pages { get; init; }

    public IReadOnlyList<Axis> Axes { get; init; } = [];

    /// <summary>Why it has no score; empty when it has one.</summary>
    public IReadOnlyList<DefinitionFault> ScoringFaults { get; init; } = [];

    public bool CanBeScored => ScoringFaults.Count == 0;

    /// <summary>All questions in the order they are asked.</summary>
    public IEnumerable<Question> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>All columns of the results in the order they are asked.</summary>
    public IEnumerable<Item> Items => Questions.SelectMany(ItemsOf);

    /// <summary>The columns of one question.</summary>
    public static IEnumerable<Item> ItemsOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Kind == QuestionKind.Matrix
            ? question.Rows.Select(row => new Item($"{question.Name}.{row.Value}", question, row))
            : [new Item(question.Name, question, null)];
    }
}
