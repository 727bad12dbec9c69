namespace Shirube.Bot.Flows;

/// <summary>The section a step shows, in both languages.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English; null where the Japanese one stands in. A whole article is shown in the reader's language in any case.</param>
public sealed record ShownText(SectionAddress Ja, SectionAddress? En)
{
    /// <summary>The section for a language, and the language it is in.</summary>
    public (SectionAddress Section, string Lang) In(string lang) =>
        lang == "en" && En is not null ? (En, "en") : Ja.Anchor.Length == 0 ? (Ja, lang) : (Ja, "ja");
}
