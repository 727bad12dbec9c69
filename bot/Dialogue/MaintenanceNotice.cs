namespace Shirube.Bot.Dialogue;

/// <summary>An announced stop of the assistant.</summary>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it is expected to end.</param>
/// <param name="TextJa">What people are told, in Japanese; plain text.</param>
/// <param name="TextEn">The same in English.</param>
public sealed record MaintenanceNotice(DateTimeOffset From, DateTimeOffset Until, string TextJa, string TextEn)
{
    /// <summary>The text in a language.</summary>
    public string TextIn(string lang) => lang == "en" && TextEn.Length > 0 ? TextEn : TextJa;
}
