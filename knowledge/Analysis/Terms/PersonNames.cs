using System.Collections.Frozen;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// Finds what is probably somebody's name in a text: words that the dictionary knows as names of people, and words before an
/// honorific. It finds rather too much than too little, for what it finds is looked at by a person. Not thread-safe.
/// </summary>
public sealed class PersonNames
{
    private const int LongestName = 4;

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
            if (IsName(_tokens[i], text)) Add(found, _tokens[i].Start, _tokens[i].End);
            else if (IsHonorific(i, text) && NameBefore(i, text) is { } start) Add(found, start, _tokens[i].Start);
        }

        return found;
    }

    // What follows the last one directly belongs to it: family name and given name.
    private static void Add(List<(int Start, int Length)> found, int start, int end)
    {
        if (found.Count > 0 && found[^1].Start + found[^1].Length >= start)
        {
            start = Math.Min(start, found[^1].Start);
            found.RemoveAt(found.Count - 1);
        }

        found.Add((start, end - start));
    }

    private bool IsName(in Token token, string text)
    {
        var part = _tokenizer.Dictionary.GetPartOfSpeech(token.PartOfSpeechId);
        return part is { Major: "名詞", Detail1: "固有名詞", Detail2: "人名" } && token.Kind != TokenKind.User && token.Length > 1 && Kana.HasKanji(token.Surface(text));
    }

    private bool IsHonorific(int place, string text) => place > 0 && _tokens[place - 1].End == _tokens[place].Start && Honorifics.Contains(_tokens[place].Surface(text).ToString());

    // 鶴亀さん: words that the dictionary does not know as a name, perhaps in pieces; 総務課長, 利用者さん and お客様 are nobody.
    private int? NameBefore(int honorific, string text)
    {
        ref readonly var last = ref _tokens[honorific - 1];
        if (Nobody.Contains(last.Surface(text).ToString()) || _tokenizer.Dictionary.GetPartOfSpeech(last.PartOfSpeechId).Detail1 == "接尾") return null;
        int? start = null;
        for (var i = honorific - 1; i >= 0 && _tokens[honorific].Start - _tokens[i].Start <= LongestName && (start is null || _tokens[i].End == start); i--)
        {
            var word = _tokens[i].Surface(text);
            if (_tokenizer.Dictionary.GetPartOfSpeech(_tokens[i].PartOfSpeechId).Major != "名詞" || !(Kana.HasKanji(word) || IsKatakana(word))) break;
            start = _tokens[i].Start;
        }

        return start;
    }

    private static bool IsKatakana(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c is not ((>= 'ァ' and <= 'ヺ') or 'ー' or '・')) return false;
        return true;
    }
}
