namespace Shirube.Portal.Surveys;

/// <summary>A page of a survey as it was sent.</summary>
/// <param name="Name">The page; null for the first.</param>
/// <param name="Move">The button.</param>
/// <param name="Fields">The answers, by the key of their item.</param>
/// <param name="Asked">Names of the questions that were on it; null where the form does not say.</param>
internal sealed record SentPage(string? Name, AnswerMove Move, IReadOnlyDictionary<string, IReadOnlyList<string>> Fields, IReadOnlySet<string>? Asked)
{
    /// <summary>The field that names the questions of the page.</summary>
    public const string AskedField = "asked";

    private const char Separator = ' ';

    public static SentPage Of(string? name, string? button, IFormCollection form) => new(name, MoveOf(button), AnswerFields.Of(form), AskedOf(form[AskedField]));

    /// <summary>What the field holds for these questions. Names have no spaces.</summary>
    public static string NamesOf(AnswerScreen screen) => string.Join(Separator, screen.Questions.Select(question => question.Name));

    private static AnswerMove MoveOf(string? button) => button switch { "back" => AnswerMove.Back, "save" => AnswerMove.Save, "refresh" => AnswerMove.Refresh, _ => AnswerMove.Next };

    private static HashSet<string>? AskedOf(string? names) => names?.Split(Separator).ToHashSet(StringComparer.Ordinal);
}
