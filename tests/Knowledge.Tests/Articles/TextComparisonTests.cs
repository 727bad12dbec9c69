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
    public void Compare_ByWords_MarksWholeWords()
    {
        var lines = TextComparison.Compare("設定を開いてから印刷します。", "設定を閉じてから印刷します。", line => line.Split(["を", "て"], StringSplitOptions.None) is [var a, var b, var c] ? [a, "を", b, "て", c] : [line]);
        Assert.Equal(["開い", "閉じ"], lines.Select(Marked));
    }

    [Fact]
    public void Compare_LineBetweenChangedLines_PairsEachWithItsOwn()
    {
        var lines = TextComparison.Compare("受信箱を開いて読みます。\n予定表を開いて書きます。\n", "まったく新しい説明の段落。\n受信箱を開いて消します。\n予定表を開いて見ます。\n");
        Assert.Equal([(DiffKind.Added, 1), (DiffKind.Removed, 1), (DiffKind.Added, 2), (DiffKind.Removed, 2), (DiffKind.Added, 3)], lines.Select(line => (line.Kind, line.NewLine ?? line.OldLine!.Value)));
        Assert.Equal("消", Marked(lines[2])[..1]);
    }

    [Fact]
    public void Compare_TextsOfManyOtherLines_AreReplacedInWhole()
    {
        var earlier = "同じ\n" + string.Join('\n', Enumerable.Range(0, 60_000).Select(i => $"a{i}")) + "\n終わり";
        var later = "同じ\n" + string.Join('\n', Enumerable.Range(0, 60_000).Select(i => $"b{i}")) + "\n終わり";
        var lines = TextComparison.Compare(earlier, later);
        Assert.Equal((2, 60_000, 60_000), (lines.Count(line => line.Kind == DiffKind.Same), lines.Count(line => line.Kind == DiffKind.Removed), lines.Count(line => line.Kind == DiffKind.Added)));
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
