using System.Collections.Frozen;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Words that make a question of a thing and tell nothing of the thing: they rank a little and need not be found.</summary>
internal static class SoftWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "方法", "やり方", "仕方", "手順", "教える", "知る", "たい", "欲しい", "ほしい", "お願い", "願う", "場合", "どう", "どうして", "なぜ", "何故", "いかが",
        "時", "際", "件", "際", "分かる", "わかる", "困る", "質問", "解る", "可能", "必要", "よろしい", "大丈夫", "ください", "いつ", "どの", "すぐ", "もう", "まだ",
        "the", "a", "an", "to", "of", "in", "on", "for", "is", "are", "be", "do", "doe", "can", "how", "what", "why", "when", "where", "i", "my", "me", "it", "this",
        "that", "with", "and", "or", "from", "at", "by", "we", "you", "your", "have", "has", "should", "want", "need", "please", "if", "there", "am", "was", "will", "would", "could",
    }.Select(word => "m" + word).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those in Latin letters.</summary>
    public static IEnumerable<string> Latin => Words.Select(word => word[1..]).Where(word => char.IsAsciiLetter(word[0]));

    public static bool Contains(string key) => Words.Contains(key);
}
