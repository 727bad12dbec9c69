using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Markdown;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("自分で初期化する", "自分で初期化する")]
    [InlineData("Windowsと業務ソフトウェアを更新する", "windowsと業務ソフトウェアを更新する")]
    [InlineData("うまくいかないとき（症状別）", "うまくいかないとき症状別")]
    [InlineData("CD・DVDに書き込む", "cddvdに書き込む")]
    [InlineData("「接続済み」と出ない？！", "接続済みと出ない")]
    [InlineData("［リモート接続］アプリ、起動。", "リモート接続アプリ起動")]
    [InlineData("Wi-Fi に つなぐ", "wi-fi-に-つなぐ")]
    [InlineData("全角　空白", "全角-空白")]
    [InlineData("RA-1012と表示される", "ra-1012と表示される")]
    [InlineData("サーバー・プリンターの々〆ヶ", "サーバープリンターの々〆ヶ")]
    [InlineData("がぎぐ", "がぎぐ")]
    [InlineData("𠮷野家の髙橋", "𠮷野家の髙橋")]
    [InlineData("snake_case と ~記号~ @#%", "snake_case-と-記号-")]
    [InlineData("？！", "section")]
    [InlineData("", "section")]
    public void Slug_Heading_IsItsAnchor(string heading, string anchor) => Assert.Equal(anchor, HeadingIds.Slug(heading));

    [Fact]
    public void Next_SameHeadings_AreNumberedFromTwo()
    {
        var ids = new HeadingIds();
        Assert.Equal(["手順", "手順-2", "手順-3", "手順-2-2", "手順-4"], new[] { "手順", "手順", "手順", "手順-2", "手順" }.Select(ids.Next));
    }

    [Fact]
    public void Next_AnyHeadings_GivesEachAnotherAnchor()
    {
        var random = new Random(20261120);
        var ids = new HeadingIds();
        var given = Enumerable.Range(0, 20_000).Select(_ => ids.Next(random.Next(4) switch { 0 => "a", 1 => $"a-{random.Next(50)}", 2 => "？", _ => $"a-{random.Next(9)}-{random.Next(9)}" })).ToList();
        Assert.Equal(given.Count, given.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Slug_LongHeading_IsCutBetweenCharacters()
    {
        var slug = HeadingIds.Slug(new string('あ', MarkdownLimits.MaximumAnchorLength - 1) + "𠮷𠮷");
        Assert.Equal(new string('あ', MarkdownLimits.MaximumAnchorLength - 1), slug);
    }

    [Theory]
    [InlineData("## a\n### b\n## c", "h2 h3 h2")]
    [InlineData("# a\n## b\n# c", "h2 h3 h2")]
    [InlineData("#### a\n##### b", "h2 h3")]
    [InlineData("## a\n#### b\n###### c\n## d", "h2 h3 h4 h2")]
    [InlineData("### a\n## b\n### c", "h2 h2 h3")]
    [InlineData("# a\n## b\n### c\n#### d\n##### e\n###### f", "h2 h3 h4 h5 h6 h6")]
    [InlineData("> # a\n\n## b", "h2 h3")]
    public void Render_Levels_BeginAtTwoAndSkipNone(string markdown, string levels)
        => Assert.Equal(levels, string.Join(' ', Drawn.Body(markdown).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName)));

    [Fact]
    public void Render_Heading_HasItsAnchorAndSection()
    {
        var drawn = Drawn.Text("前\n\n## ［接続］を押す\n\n後");
        Assert.Equal("接続を押す", Drawn.Parse(drawn.Html.Value).QuerySelector("h2")!.Id);
        Assert.Equal(["", "接続を押す"], drawn.Sections.Select(section => section.Anchor));
        Assert.Equal("［接続］を押す", drawn.Sections[1].Heading);
    }
}
