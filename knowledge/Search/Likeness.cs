using System.Collections.Frozen;
using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search;

/// <summary>
/// How like two short texts are: shared pairs of Japanese characters and shared Latin words, as Dice's coefficient. Pairs of hiragana
/// are mostly endings and count less; Latin words of questions in general do not count, nor does how politely the sentence ends. Not thread-safe.
/// </summary>
public sealed class Likeness
{
    private const int LatinMark = 1 << 30;
    private const int HiraganaMark = 1 << 29;
    private const double HiraganaWeight = 0.3;

    private static readonly FrozenSet<int> Soft = SoftWords.Latin.Select(HashOf).ToFrozenSet();

    private readonly HashSet<int> _asked = [];
    private readonly HashSet<int> _other = [];
    private readonly double _askedWeight;

    /// <param name="asked">The text that others are compared with.</param>
    public Likeness(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        Collect(asked, _asked);
        _askedWeight = _asked.Sum(WeightOf);
    }

    /// <summary>1 for the same text, 0 for nothing in common.</summary>
    public double To(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_askedWeight <= 0) return 0;
        _other.Clear();
        Collect(text, _other);
        var (shared, all) = (0.0, 0.0);
        foreach (var unit in _other)
        {
            var weight = WeightOf(unit);
            all += weight;
            if (_asked.Contains(unit)) shared += weight;
        }

        return 2 * shared / (_askedWeight + all);
    }

    private static double WeightOf(int unit) => (unit & HiraganaMark) != 0 ? HiraganaWeight : 1;

    private static void Collect(string text, HashSet<int> units)
    {
        var previous = '\0';
        var word = 0;
        foreach (var raw in PlainEnding.Of(text))
        {
            var c = Fold(raw);
            if (char.IsAsciiLetterOrDigit(c))
            {
                word = Next(word, c);
                previous = '\0';
                continue;
            }

            AddWord(word, units);
            word = 0;
            if (!Kana.IsJapanese(c))
            {
                previous = '\0';
                continue;
            }

            if (previous != '\0') units.Add(((previous * 31) ^ c) & ~(LatinMark | HiraganaMark) | (Kana.IsHiragana(previous) && Kana.IsHiragana(c) ? HiraganaMark : 0));
            previous = c;
        }

        AddWord(word, units);
    }

    private static void AddWord(int word, HashSet<int> units)
    {
        if (word != 0 && !Soft.Contains(word)) units.Add(word);
    }

    private static int HashOf(string word)
    {
        var hash = 0;
        foreach (var c in word) hash = Next(hash, c);
        return hash;
    }

    // FNV-1a over the letters; a clash of two words would matter little.
    private static int Next(int hash, char c) => unchecked((((hash == 0 ? (int)2166136261 : hash) ^ c) * 16777619) | LatinMark) & ~HiraganaMark;

    private static char Fold(char c) => c is >= '！' and <= '～' ? char.ToLowerInvariant((char)(c - 0xFEE0)) : char.ToLowerInvariant(c);
}
