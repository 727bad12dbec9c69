namespace Shirube.Knowledge.Search;

/// <summary>The end of a Japanese sentence as it is said plainly: who asks politely asks the same (忘れました, 忘れた).</summary>
internal static class PlainEnding
{
    private static readonly (string Polite, string Plain)[] Endings =
    [
        ("のですが", ""), ("んですが", ""), ("のですか", ""), ("んですか", ""), ("のでしょうか", ""), ("でしょうか", ""), ("ですけど", ""), ("ですが", ""), ("ですか", ""), ("です", ""),
        ("ませんでしたか", "なかった"), ("ませんでした", "なかった"), ("ませんか", "ない"), ("ませんが", "ない"), ("ません", "ない"), ("ましたか", "た"), ("ましたが", "た"), ("ました", "た"),
    ];

    /// <summary><paramref name="text"/> without signs at its end and with its last auxiliary in the plain form.</summary>
    public static string Of(string text)
    {
        var trimmed = text.AsSpan().TrimEnd("。．.?？!！ 　");
        foreach (var (polite, plain) in Endings)
        {
            if (trimmed.Length > polite.Length && trimmed.EndsWith(polite, StringComparison.Ordinal)) return string.Concat(trimmed[..^polite.Length], plain);
        }

        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }
}
