using Shirube.Knowledge.Articles.Reading;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class TextComparisonTests
{
    [Fact]
    public void Compare_ChangedLine_MarksTheCharacters()
    {
        var lines = TextComparison.Compare("前\n［OK］を押します。\n後\n", "前\n［次へ］を押します。\n後\n");
        Assert.Equal([DiffKind.Same, DiffKind.Removed, DiffKind.Added, DiffKind.Same], lines.Select(line => line.Kind));
        Assert.Equal("OK", Marked(lines[1]));
        Assert.Equal("次へ", Marked(lines[2]));
        Assert.Equal([(1, 1), (2, null), (null, 2), (3, 3)], lines.Select(line => (line.OldLine, line.NewLine)).Select(pair => ((int?)pair.OldLine, (int?)pair.NewLine)));
    }

    [Fact]
    public void Compare_OtherLine_IsMarkedInWhole()
    {
        var lines = TextComparison.Compare("あいうえお", "abcde");
        Assert.All(lines, line => Assert.Empty(line.Changed));
    }

    [Fact]
    public void Compare_SurrogatesAndMarks_AreNotCut()
    {
        var lines = TextComparison.Compare("𠮷野家とが行", "𠮟野家とか行");
        Assert.Equal(["𠮷が", "𠮟か"], lines.Select(Marked));
    }

    [Fact]
    public void Compare_AnyTexts_GivesBothBack()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var (earlier, later) = (Text(random), Text(random));
            var lines = TextComparison.Compare(earlier, later);
            Assert.Equal(earlier.TrimEnd('\n'), string.Join('\n', lines.Where(line => line.Kind != DiffKind.Added).Select(line => line.Text)));
            Assert.Equal(later.TrimEnd('\n'), string.Join('\n', lines.Where(line => line.Kind != DiffKind.Removed).Select(line => line.Text)));
            foreach (var line in lines)
                Assert.All(line.Changed, range => Assert.InRange(range.Start + range.Length, 1, line.Text.Length));
        }
    }

    private static string Marked(DiffLine line) => string.Concat(line.Changed.Select(range => line.Text.Substring(range.Start, range.Length)));

    private static string Text(Random random) => string.Join('\n', Enumerable.Range(0, random.Next(1, 12)).Select(_ => new string("abあ𠮷"[random.Next(3)], random.Next(4))));
}
