using System.Collections.Frozen;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>Sorts words into <see cref="WordClass"/>es by part of speech and, for the few words that say nothing in questions, by base form.</summary>
internal static class WordClasses
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "する", "なる", "ある", "いる", "ござる", "できる", "出来る", "くださる", "下さる", "いただく", "頂く", "おる", "やる", "れる", "られる", "せる", "させる",
        "いう", "言う", "行う", "行なう", "おこなう", "よる", "つく", "おく", "しまう", "みる", "もらう", "くれる", "いい", "良い", "よい",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyLookup = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class of a whole part of speech.</summary>
    public static WordClass Of(PartOfSpeech pos) => pos.Major switch
    {
        "助詞" or "接続詞" or "フィラー" or "連体詞" or "感動詞" => WordClass.Function,
        "助動詞" => pos.ConjugationType is "特殊・ナイ" or "特殊・ヌ" or "不変化型" ? WordClass.Negation : WordClass.Function,
        "記号" => pos.Detail1 == "アルファベット" ? WordClass.Content : WordClass.Function,
        "名詞" => pos.Detail1 switch
        {
            "数" => WordClass.Number,
            "非自立" or "代名詞" or "特殊" or "接続詞的" or "動詞非自立的" => WordClass.Function,
            _ => WordClass.Content,
        },
        "動詞" => pos.Detail1 == "自立" ? WordClass.Content : WordClass.Function,
        "形容詞" => pos.Detail1 == "自立" ? WordClass.Content : WordClass.Function,
        _ => WordClass.Content,
    };

    /// <summary>True for words of a kept class that say nothing (する, ある, できる).</summary>
    public static bool IsEmpty(ReadOnlySpan<char> baseForm) => EmptyLookup.Contains(baseForm);

    /// <summary>The term of every negation, in either language.</summary>
    public const string Negation = "ない";

    /// <summary>True for the forms of ない, ん, ぬ, ず.</summary>
    public static bool IsNegation(ReadOnlySpan<char> baseForm) => baseForm is "ない" or "無い" or "ん" or "ぬ" or "ず" or "まい";

    /// <summary>True for prefixes of politeness.</summary>
    public static bool IsPolitePrefix(ReadOnlySpan<char> surface) => surface is "お" or "ご" or "御";
}
