namespace Shirube.Surveys.Definitions;

/// <summary>A text in Japanese and English. Where one language is missing, the other stands in.</summary>
public sealed record LocalText(string Ja, string En)
{
    public static readonly LocalText None = new("", "");

    public bool IsEmpty => Ja.Length == 0 && En.Length == 0;

    /// <summary>The text for a reader of this language, <c>ja</c> or <c>en</c>.</summary>
    public string In(string lang) => lang == "en" ? (En.Length > 0 ? En : Ja) : (Ja.Length > 0 ? Ja : En);
}
