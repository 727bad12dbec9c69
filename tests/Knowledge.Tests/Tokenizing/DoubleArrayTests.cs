using Shirube.Knowledge.Analysis;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class DoubleArrayTests
{
    [Theory]
    [InlineData(1, 3, 4)]
    [InlineData(2, 50, 6)]
    [InlineData(3, DoubleArray.MaxLabel, 3)]
    public void Build_RandomKeys_FindsExactlyThose(int seed, int labels, int maxLength)
    {
        var random = new Random(seed);
        var comparer = Comparer<ushort[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
        var keys = new SortedSet<ushort[]>(comparer);
        for (var i = 0; i < 3_000; i++)
            keys.Add([.. Enumerable.Range(0, random.Next(1, maxLength + 1)).Select(_ => (ushort)random.Next(1, labels + 1))]);
        var trie = DoubleArrayBuilder.Build([.. keys.Select((k, i) => new TrieKey(k, i, 1 + (i % DoubleArray.MaxCount)))]);
        var index = 0;
        foreach (var key in keys)
        {
            Assert.Equal((index, 1 + (index % DoubleArray.MaxCount)), Find(trie, key));
            index++;
        }

        for (var i = 0; i < 3_000; i++)
        {
            ushort[] other = [.. Enumerable.Range(0, random.Next(1, maxLength + 1)).Select(_ => (ushort)random.Next(1, labels + 1))];
            Assert.Equal(keys.Contains(other), Find(trie, other).Count > 0);
        }
    }

    [Fact]
    public void Build_NoKeys_FindsNothing() => Assert.Equal((0, 0), Find(DoubleArrayBuilder.Build([]), [1]));

    [Fact]
    public void Build_CodeTooLarge_Throws() =>
        Assert.Throws<ArgumentException>(() => DoubleArrayBuilder.Build([new TrieKey([DoubleArray.MaxLabel + 1], 0, 1)]));

    private static (int First, int Count) Find(ulong[] trie, ushort[] key)
    {
        var unit = trie[DoubleArray.Root];
        foreach (var code in key)
        {
            if (DoubleArray.Base(unit) == 0)
                return (0, 0);
            unit = trie[DoubleArray.Base(unit) + code];
            if (DoubleArray.Label(unit) != code)
                return (0, 0);
        }

        return (DoubleArray.FirstEntry(unit), DoubleArray.Count(unit));
    }
}
