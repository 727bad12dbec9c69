namespace Shirube.Surveys.Definitions;

/// <summary>One column of the results: a question, or one row of a matrix.</summary>
/// <param name="Key">The question's name, or <c>name.row</c>.</param>
/// <param name="Question">The question it belongs to.</param>
/// <param name="Row">The row of the matrix, or null.</param>
public sealed record Item(string Key, Question Question, MatrixRow? Row)
{
    public ItemKind Kind => Question.Kind switch
    {
        QuestionKind.Checkbox => ItemKind.SeveralChoices,
        QuestionKind.Text when Question.Input == InputKind.Number => ItemKind.Number,
        QuestionKind.Text or QuestionKind.Comment => ItemKind.Text,
        _ => ItemKind.OneChoice,
    };

    public IReadOnlyList<Choice> Choices => Question.Choices;

    public string Axis => Row is { Axis.Length: > 0 } ? Row.Axis : Question.Axis;

    /// <summary>Whether its answers count towards the score.</summary>
    public bool IsScored => Kind == ItemKind.OneChoice && Choices.Any(choice => choice.Points is not null);

    /// <summary>What is read above its figures.</summary>
    public string Title(string lang) => Row is null ? Question.Title.In(lang) : $"{Question.Title.In(lang)} – {Row.Text.In(lang)}";
}
