using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Replaces words that the index does not know, typed in kana or romaji, by words it knows by their reading.</summary>
internal sealed class KanaRepair(TermAnalyzer analyzer, IVocabulary vocabulary)
{
    private const int ShortestRun = 2;
    private readonly ReadingSegmenter _segmenter = new(vocabulary);

    public void Apply(string text, QueryTerms terms, TermBuffer buffer)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = RunEnd(text, start);
            var from = Math.Min(end, EndOfWordOver(terms.Words, start));
            if (end - from >= ShortestRun && !IsUnderstood(text, terms.Words, from, end)) Replace(text, from, end, terms, buffer);
            start = Math.Max(end, start + 1);
        }
    }

    // The ending of a word in kanji belongs to it: 忘れ in 忘れました.
    private static int EndOfWordOver(List<QueryWord> words, int start)
    {
        foreach (var word in words)
        {
            if (word.Start < start && word.End > start) return word.End;
        }

        return start;
    }

    // Without any word in it, what follows Japanese is particles and auxiliaries.
    private bool IsUnderstood(string text, List<QueryWord> words, int start, int end)
    {
        var isUnderstood = start > 0 && Kana.IsJapanese(text[start - 1]);
        foreach (var word in words)
        {
            if (word.Start < start || word.End > end) continue;
            isUnderstood = true;
            if (vocabulary.CountSections(word.Key) == 0 && (word.ReadingKey is null || vocabulary.CountSections(word.ReadingKey) == 0)) return false;
        }

        return isUnderstood;
    }

    private void Replace(string text, int start, int end, QueryTerms terms, TermBuffer buffer)
    {
        var run = text[start..end];
        var latin = CodeRuns.IsLetterOrDigit(run[0]);
        var kana = latin ? Hiragana(run) : Kana.ToHiragana(run);
        if (kana is null) return;
        var pieces = _segmenter.Cut(kana);
        if (pieces.Count == 0) return;
        var at = terms.Words.FindIndex(word => word.Start >= start);
        if (at < 0) at = terms.Words.Count;
        var position = at < terms.Words.Count ? terms.Words[at].Position : at == 0 ? 0 : terms.Words[at - 1].Position + 1;
        terms.Words.RemoveAll(word => word.Start >= start && word.End <= end);
        terms.Compounds.RemoveAll(compound => compound.Position >= position && compound.Position < position + run.Length);
        terms.Readings.RemoveAll(reading => reading.Position >= position && reading.Position < position + run.Length);
        var replaced = new List<QueryWord>();
        var done = 0;
        foreach (var (pieceStart, length, key) in pieces)
        {
            AddRest(kana[done..pieceStart], position, start, end, replaced, buffer);
            replaced.Add(new QueryWord(key, key, position, latin ? start : start + pieceStart, latin ? end : start + pieceStart + length));
            done = pieceStart + length;
        }

        AddRest(kana[done..], position, start, end, replaced, buffer);
        terms.Words.InsertRange(at, replaced);
    }

    // What no reading covers may still hold ない.
    private void AddRest(string rest, int position, int start, int end, List<QueryWord> output, TermBuffer buffer)
    {
        if (rest.Length < ShortestRun) return;
        foreach (var word in QueryTerms.Read(analyzer, rest, buffer).Words)
        {
            if (vocabulary.CountSections(word.Key) > 0) output.Add(word with { Position = position, Start = start, End = end });
        }
    }

    private static string? Hiragana(string run)
    {
        var kana = Romaji.ToHiragana(run, out var rest);
        return kana is null || rest.Length > 1 ? null : rest == "n" ? kana + "ん" : rest.Length == 0 ? kana : null;
    }

    private static int RunEnd(string text, int start)
    {
        var end = start;
        if (Kana.IsHiragana(text[start]) || Kana.IsKatakana(text[start]))
        {
            while (end < text.Length && (Kana.IsHiragana(text[end]) || Kana.IsKatakana(text[end]))) end++;
        }
        else if (char.IsAsciiLetter(text[start]))
        {
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '-' or '\'')) end++;
        }

        return end;
    }
}
