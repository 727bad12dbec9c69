using System.Collections.Frozen;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// Finds what is probably somebody's name in a text: words that the dictionary knows as names of people, and words before an
/// honorific. It finds rather too much than too little, for what it finds is looked at by a person. Not thread-safe.
/// </summary>
public sealed class PersonNames
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Honorifics = new[] { "さん", "様", "さま", "氏", "殿", "先生", "君", "課長", "部長", "係長", "局長", "室長", "主任", "主査", "補佐", "参事官", "事務官" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>People without a name.</summary>
    private static readonly FrozenSet<string> Nobody = new[]
    {
        "お客", "客", "皆", "皆々", "業者", "担当", "担当者", "利用者", "管理者", "職員", "貴", "各", "何", "誰", "どなた", "仕", "同", "有", "多", "異", "王", "神",
        "総務", "人事", "会計", "情報", "企画", "政策", "広報", "秘書", "文書", "係", "課", "部", "室", "局",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Tokenizer _tokenizer;
    private readonly TokenBuffer _tokens = new();

    internal PersonNames(Tokenizer tokenizer) => _tokenizer = tokenizer;

    /// <summary>Where names stand, in order: start and length in UTF-16 units.</summary>
    public IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _tokenizer.Tokenize(text, TokenizeMode.Normal, _tokens);
        var found = new List<(int Start, int Length)>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (!IsName(token, text) && !IsBeforeHonorific(i, text)) continue;
            if (found.Count > 0 && found[^1].Start + found[^1].Length == token.Start) found[^1] = (found[^1].Start, found[^1].Length + token.Length);
            else found.Add((token.Start, token.Length));
        }

        return found;
    }

    private bool IsName(in Token token, string text)
    {
        var part = _tokenizer.Dictionary.GetPartOfSpeech(token.PartOfSpeechId);
        return part is { Major: "名詞", Detail1: "固有名詞", Detail2: "人名" } && token.Kind != TokenKind.User && token.Length > 1 && Kana.HasKanji(token.Surface(text));
    }

    // 鶴亀さん: a word that the dictionary does not know as a name; 総務課長 and お客様 are nobody.
    private bool IsBeforeHonorific(int place, string text)
    {
        if (place + 1 >= _tokens.Count) return false;
        ref readonly var token = ref _tokens[place];
        ref readonly var next = ref _tokens[place + 1];
        var word = token.Surface(text);
        return token.End == next.Start && token.Length <= LongestName && Honorifics.Contains(next.Surface(text).ToString()) && !Nobody.Contains(word.ToString())
            && _tokenizer.Dictionary.GetPartOfSpeech(token.PartOfSpeechId).Major == "名詞" && (Kana.HasKanji(word) || IsKatakana(word));
    }

    private static bool IsKatakana(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c is not ((>= 'ァ' and <= 'ヺ') or 'ー' or '・')) return false;
        return true;
    }
}
