namespace Shirube.Bot.Flows;

/// <summary>A text in both languages.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English; empty where there is no translation.</param>
public sealed record FlowText(string Ja, string En)
{
    /// <summary>In a language, or else in Japanese.</summary>
    public string In(string lang) => lang == "en" && En.Length > 0 ? En : Ja;
}
