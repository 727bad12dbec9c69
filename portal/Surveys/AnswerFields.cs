namespace Shirube.Portal.Surveys;

/// <summary>The answers in a form that was sent, by the key of their item.</summary>
internal static class AnswerFields
{
    private const string Prefix = "a.";

    /// <summary>More fields than a survey can have.</summary>
    private const int MostFields = 2000;

    public static Dictionary<string, IReadOnlyList<string>> Of(IFormCollection form) => form
        .Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal)).Take(MostFields)
        .ToDictionary(field => field.Key[Prefix.Length..], field => (IReadOnlyList<string>)[.. field.Value.OfType<string>()], StringComparer.Ordinal);
}
