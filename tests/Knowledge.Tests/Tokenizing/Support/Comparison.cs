using Shirube.Knowledge.Analysis;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>Compares our tokens with MeCab's, line by line.</summary>
internal static class Comparison
{
    /// <summary>
    /// Fails on the first line that differs in surface, kind, part of speech, base form, reading or path cost.
    /// </summary>
    /// <remarks>
    /// One thing depends on the machine: MeCab's dictionary compiler reads the lexicon's files in the order of the directory listing,
    /// and where two homographs of different files cost exactly the same that order decides. Such a line (the same surfaces at
    /// the same cost) is counted, and one in ten thousand is tolerated.
    /// </remarks>
    public static async Task AssertEqualsMecab(IReadOnlyList<string> lines)
    {
        var oracle = await Mecab.Analyze(lines);
        var tokenizer = TestDictionary.AsDebian;
        var buffer = new TokenBuffer();
        var ties = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            tokenizer.Tokenize(lines[i], TokenizeMode.Normal, buffer);
            var ours = Written.Tokens(tokenizer, lines[i], buffer);
            // For MeCab even an empty line has a cost, that of its beginning meeting its end; a text without lines has none.
            var sameCost = buffer.PathCost == oracle[i].Cost || lines[i].Length == 0;
            if (ours == oracle[i].Tokens && sameCost)
                continue;
            Assert.True(
                sameCost && Surfaces(ours).SequenceEqual(Surfaces(oracle[i].Tokens), StringComparer.Ordinal),
                $"line {i}, cost {buffer.PathCost}, MeCab's {oracle[i].Cost}\n{FirstDifference(ours, oracle[i].Tokens)}");
            ties.Add(lines[i]);
        }

        Assert.True(ties.Count <= lines.Count / 10_000, $"{ties.Count} lines differ in homographs:\n{string.Join('\n', ties)}");
    }

    private static string FirstDifference(string ours, string theirs)
    {
        var (a, b) = (ours.Split('\n'), theirs.Split('\n'));
        var first = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, first - 2);
        return $"token {first}\nours:\n{string.Join('\n', a.Skip(from).Take(6))}\nMeCab:\n{string.Join('\n', b.Skip(from).Take(6))}";
    }

    private static IEnumerable<string> Surfaces(string tokens) => tokens.Split('\n').Select(t => t.Split('\t')[0]);
}
