using System.Collections.Frozen;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Search.Query;

/// <summary>
/// Finds the words of the index in a run of kana by how they are read: いんさつできない holds いんさつ. For what was typed in kana, or in
/// romaji, and the dictionary cuts into pieces that mean nothing.
/// </summary>
internal sealed class ReadingSegmenter(IVocabulary vocabulary)
{
    /// <summary>Shortest reading that is looked for: shorter ones are in everything.</summary>
    private const int ShortestReading = 2;

    private const int LongestReading = 14;

    /// <summary>Auxiliaries and particles that some word of the index may be read like: ました is no まし.</summary>
    private static readonly FrozenSet<string> Endings = new[]
    {
        "ます", "まし", "ませ", "です", "でし", "でしょ", "たい", "たら", "だっ", "ない", "なく", "から", "まで", "ので", "のに", "けど", "だけ", "より",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingsLookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cuts <paramref name="kana"/>; pieces are words of the index, what lies between them is left over. Empty when less than half is covered.</summary>
    public IReadOnlyList<(int Start, int Length, string Key)> Cut(string kana)
    {
        var best = new (int Score, int From, string? Key)[kana.Length + 1];
        for (var end = 1; end <= kana.Length; end++)
        {
            best[end] = (best[end - 1].Score, end - 1, null);
            for (var start = Math.Max(0, end - LongestReading); start <= end - ShortestReading; start++)
            {
                var length = end - start;
                // Long pieces over short ones: their squares.
                var score = best[start].Score + (length * length);
                if (score <= best[end].Score || EndingsLookup.Contains(kana.AsSpan(start, length))) continue;
                var key = Key(kana.AsSpan(start, length));
                if (vocabulary.CountSections(key) > 0) best[end] = (score, start, key);
            }
        }

        var pieces = new List<(int, int, string)>();
        var covered = 0;
        for (var end = kana.Length; end > 0; end = best[end].From)
        {
            if (best[end].Key is not { } key) continue;
            pieces.Add((best[end].From, end - best[end].From, key));
            covered += end - best[end].From;
        }

        pieces.Reverse();
        return covered * 2 >= kana.Length ? pieces : [];
    }

    private static string Key(ReadOnlySpan<char> kana)
    {
        Span<char> katakana = stackalloc char[LongestReading];
        Span<char> folded = stackalloc char[LongestReading + 1];
        Kana.ToKatakana(kana, katakana);
        folded[0] = 'r';
        return folded[..(1 + KatakanaFolding.Fold(katakana[..kana.Length], folded[1..]))].ToString();
    }
}
