namespace Shirube.Knowledge.Markdown;

/// <summary>The few words that the renderer adds to a text, in the language of the text.</summary>
internal sealed record MarkdownLabels(
    IReadOnlyDictionary<string, string> Alerts, string Table, string Footnotes, string FootnoteReference, string FootnoteBack, string Done, string Open)
{
    private static readonly MarkdownLabels Japanese = new(
        Alert("補足", "ヒント", "重要", "注意", "警告"), "表", "注", "注", "本文に戻る", "済み", "未完了");

    private static readonly MarkdownLabels English = new(
        Alert("Note", "Tip", "Important", "Warning", "Caution"), "Table", "Notes", "Note", "Back to the text", "Done", "Not done");

    public static MarkdownLabels For(string lang) => lang == "en" ? English : Japanese;

    private static Dictionary<string, string> Alert(string note, string tip, string important, string warning, string caution)
        => new(StringComparer.Ordinal)
        {
            ["note"] = note,
            ["tip"] = tip,
            ["important"] = important,
            ["warning"] = warning,
            ["caution"] = caution,
        };
}
