using System.Collections.Frozen;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Words that make a question of a thing and tell nothing of the thing: they rank a little and need not be found.</summary>
internal static class SoftWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "方法", "やり方", "仕方", "手順", "教える", "知る", "たい", "欲しい", "ほしい", "お願い", "願う", "場合", "どう", "どうして", "なぜ", "何故", "いかが",
        "時", "際", "件", "際", "分かる", "わかる", "困る", "質問", "解る", "可能", "必要", "よろしい", "大丈夫", "ください", "いつ", "どの", "すぐ", "もう", "まだ",
        // Adverbs of degree, time and manner, and other words that say how somebody feels about it.
        "ちょっと", "少し", "すこし", "かなり", "とても", "すごく", "あまり", "ほとんど", "全く", "まったく", "全然", "ぜんぜん", "一応", "とりあえず", "とにかく", "たぶん", "多分", "きっと",
        "やっと", "ようやく", "ずっと", "さっき", "先ほど", "今", "急", "突然", "いきなり", "うっかり", "つい", "勝手", "なかなか", "どんどん", "やはり", "やっぱり", "まず", "特に", "ただ",
        "なんか", "なんだか", "みたい", "ところ", "感じ", "そもそも", "ちゃんと", "きちんと", "しっかり", "本当", "実は", "もし", "もっと", "また", "例えば", "どうも", "どこ", "何", "誰",
        // English: articles, pronouns, prepositions, conjunctions, auxiliaries, and what polite or vague sentences are made of.
        "a", "an", "the", "this", "that", "these", "those", "some", "any", "all", "each", "every", "both", "few", "more", "most", "much", "many", "such", "same", "own", "other", "another",
        "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "it", "its", "itself", "they", "them", "their", "one",
        "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "something", "anything", "everything", "nothing", "thing", "stuff",
        "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "there", "here", "then", "than", "now", "so", "as", "if", "because", "while", "until", "though", "although", "yet", "but", "and", "or", "nor",
        "to", "of", "in", "on", "at", "by", "for", "with", "from", "into", "onto", "about", "between", "through", "during", "before", "after", "under", "over", "up", "down", "out", "off", "again", "too", "very", "just",
        "only", "also", "still", "even", "ever", "already", "really", "quite", "rather", "always", "often", "sometimes", "maybe", "perhaps", "please", "thanks", "no", "yes", "way",
        "am", "is", "are", "was", "be", "being", "do", "doing", "have", "having", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought",
        "want", "need", "like", "let", "get", "getting", "go", "going", "come", "coming", "make", "making", "take", "taking", "put", "say", "tell", "know", "think", "seem", "try", "happen", "help",
    }.Select(word => "m" + Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those in Latin letters.</summary>
    public static IEnumerable<string> Latin => Words.Select(word => word[1..]).Where(word => char.IsAsciiLetter(word[0]));

    public static bool Contains(string key) => Words.Contains(key);

    private static string Stem(string word)
    {
        var letters = new char[word.Length + 4];
        word.CopyTo(letters);
        return new string(letters, 0, EnglishStem.Fold(letters, word.Length));
    }
}
