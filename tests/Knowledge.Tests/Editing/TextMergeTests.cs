using Shirube.Knowledge.Articles.Editing;
using Xunit;

namespace Shirube.Knowledge.Tests.Editing;

public sealed class TextMergeTests
{
    [Fact]
    public void Merge_TextsOfManyOtherLines_GivesUpAtOnce()
    {
        string Text(char letter) => string.Join('\n', Enumerable.Range(0, 60_000).Select(i => $"{letter}{i}"));
        Assert.Null(TextMerge.Merge(Text('a'), Text('b'), Text('c')));
        Assert.Equal(Text('b'), TextMerge.Merge(Text('a'), Text('b'), Text('a')));
    }

    [Theory]
    [InlineData("一\n二\n三", "一\n二の直し\n三", "一\n二\n三の直し", "一\n二の直し\n三の直し")]
    [InlineData("一\n二\n三", "〇\n一\n二\n三", "一\n二\n三\n四", "〇\n一\n二\n三\n四")]
    [InlineData("一\n二\n三", "一\n三", "一\n二\n三\n四", "一\n三\n四")]
    [InlineData("受信箱を開いて、すぐに印刷します。", "受信箱を選んで、すぐに印刷します。", "受信箱を開いて、すぐに送信します。", "受信箱を選んで、すぐに送信します。")]
    [InlineData("同じ", "同じ直し", "同じ直し", "同じ直し")]
    [InlineData("", "私", "", "私")]
    [InlineData("一", "一", "", "")]
    public void Merge_ChangesInDifferentPlaces_HoldsBoth(string origin, string mine, string theirs, string merged)
    {
        Assert.Equal(merged, TextMerge.Merge(origin, mine, theirs));
        Assert.Equal(merged, TextMerge.Merge(origin, theirs, mine));
    }

    [Theory]
    [InlineData("印刷します。", "送信します。", "保存します。")]
    [InlineData("開いて印刷する", "選んで印刷する", "開いて送信する")]
    [InlineData("一\n二", "一", "一\n二の直し")]
    [InlineData("", "私の文", "あなたの文")]
    public void Merge_ChangesInOnePlace_GivesUp(string origin, string mine, string theirs)
    {
        Assert.Null(TextMerge.Merge(origin, mine, theirs));
        Assert.Null(TextMerge.Merge(origin, theirs, mine));
    }

    [Fact]
    public void Merge_RandomChanges_LosesNoLineOfEither()
    {
        const int Seed = 20261121;
        var random = new Random(Seed);
        for (var round = 0; round < 2000; round++)
        {
            var origin = Enumerable.Range(0, random.Next(1, 12)).Select(line => $"行{line}").ToList();
            var (mine, theirs) = (Change(origin, "私", random), Change(origin, "彼", random));
            var merged = TextMerge.Merge(string.Join('\n', origin), string.Join('\n', mine), string.Join('\n', theirs));
            if (merged is null) continue;
            var lines = merged.Split('\n').ToHashSet(StringComparer.Ordinal);
            var lost = mine.Concat(theirs).Where(line => !origin.Contains(line, StringComparer.Ordinal) && !lines.Contains(line)).ToList();
            Assert.True(lost.Count == 0, $"seed {Seed}, round {round}: lost {string.Join(' ', lost)}");
            // What neither took away is still there.
            Assert.True(origin.Where(line => mine.Contains(line) && theirs.Contains(line)).All(lines.Contains), $"seed {Seed}, round {round}");
        }
    }

    private static List<string> Change(List<string> origin, string mark, Random random)
    {
        var lines = new List<string>();
        for (var i = 0; i < origin.Count; i++)
        {
            var roll = random.Next(8);
            if (roll == 0) continue;
            if (roll == 1) lines.Add($"{mark}{i}＋");
            lines.Add(roll == 2 ? $"{mark}{i}" : origin[i]);
        }

        return lines;
    }
}
