namespace Shirube.Portal.Surveys;

/// <summary>Finds what turns a word round: 早くない, 親切ではない, 分かりやすくはありません, 解決しなかった, not helpful.</summary>
internal static class Denial
{
    private static readonly HashSet<string> No = new(StringComparer.Ordinal) { "ない", "ん", "ぬ", "ず" };

    /// <summary>What may stand between a word and its ない.</summary>
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "だ", "で", "は", "も", "に", "を", "が", "て", "ます", "する", "なる", "ある", "れる", "られる", "できる", "とは", "あまり", "そんなに", "いる",
    };

    private const int Farthest = 5;

    /// <summary>Whether the words from here on deny the one before.</summary>
    public static bool IsAt(List<CommentToken> tokens, int start)
    {
        for (var at = start; at < tokens.Count && at < start + Farthest; at++)
        {
            if (No.Contains(tokens[at].Word)) return true;
            if (!Between.Contains(tokens[at].Word)) return false;
        }

        return false;
    }

    /// <summary>The denied word as it is read.</summary>
    public static string Of(string word) => word[^1] == 'い' ? word[..^1] + "くない" : word + "（否定）";
}
