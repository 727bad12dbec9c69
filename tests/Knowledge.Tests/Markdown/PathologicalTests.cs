using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Markdown;

public sealed class PathologicalTests
{
    public static TheoryData<string> Pieces { get; } = new(
        "[ (](", "[a](b", "![", "[", "*a_ ", "**", "a_ ", "***a", "_", "<", "<a", "&", "&#", "`", "`` ", "~", "> ", "- ", "1. ", "# a\n", "## 手順\n", "|", "|a", "|a|\n|-|\n", "a\n---\n", "\\",
        "［", "［x］", "［x", "[^1]", "[^1]: x\n", "[x]: /y\n", "[x][y] ", "> [!NOTE]\n", "- [x] ", "**「重要」**です", "\n", " \n", "\t- ", "\0", "\uD83D", "e\u0301", "https://a.example/", "www.a.", "a@b.example ", "<https://a.example>");

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Render_RepeatedUpToTheLimit_IsDrawnOrNamed(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MarkdownLimits.MaximumLength / piece.Length));
        var drawn = Drawn.Text(text);
        if (drawn.Refused) Assert.Equal(MarkdownProblemKind.TooDeep, Assert.Single(drawn.Problems).Kind);
        else Assert.Empty(AllowList.Findings(Drawn.Parse(drawn.Html.Value)));
    }

    [Fact]
    public void Render_LongerThanTheLimit_IsRefusedByName()
    {
        var drawn = Drawn.Text(new string('あ', MarkdownLimits.MaximumLength + 1));
        Assert.True(drawn.Refused);
        Assert.Equal(MarkdownProblemKind.TooLong, Assert.Single(drawn.Problems).Kind);
        Assert.Equal("", drawn.Html.Value);
        Assert.Single(drawn.Sections);
    }

    [Theory]
    [InlineData("> ", 300)]
    [InlineData("- ", 300)]
    [InlineData("*a _b ", 3000)]
    public void Render_NestedTooDeep_IsRefusedByName(string piece, int times)
    {
        var drawn = Drawn.Text(string.Concat(Enumerable.Repeat(piece, times)) + "x" + new string('*', times));
        Assert.True(!drawn.Refused || drawn.Problems[0].Kind == MarkdownProblemKind.TooDeep);
    }

    [Fact]
    public void Render_OutputOfTheLongestText_IsInProportion()
    {
        // Work done is what was written: twice the headings, twice the markup.
        static int Size(int headings) => Drawn.Html(string.Concat(Enumerable.Repeat("# a\n", headings))).Length;
        Assert.InRange(Size(4000), 1.8 * Size(2000), 2.3 * Size(2000));
    }
}
