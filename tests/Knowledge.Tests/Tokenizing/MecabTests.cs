using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class MecabTests
{
    [Fact]
    public async Task Tokenize_OfficeHelp_EqualsMecab()
    {
        Assert.True(RealText.Help.Count >= 30_000, $"only {RealText.Help.Count} lines");
        await Comparison.AssertEqualsMecab(RealText.Help);
    }

    [Fact]
    public async Task Tokenize_PortalContent_EqualsMecab()
    {
        Assert.True(RealText.Content.Count >= 1_000, $"only {RealText.Content.Count} lines");
        await Comparison.AssertEqualsMecab(RealText.Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" \t 終わり \t ")]
    [InlineData("すもももももももものうち")]
    [InlineData("一郎丸鬱孟嘗君宅")]
    [InlineData("一漢字〇、©")]
    [InlineData("xÐy")]
    [InlineData("a b\rc")]
    [InlineData("令和八年")]
    [InlineData("😀😀𠮷野家")]
    public async Task Tokenize_SingleLine_EqualsMecab(string line) => await Comparison.AssertEqualsMecab([line]);

    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(60)]
    public async Task Tokenize_RunOfLetters_IsGroupedAsMecabDoes(int length)
    {
        string[] lines = [new('a', length), new('ン', length), new string('あ', length) + new string('9', length), new('鬱', length)];
        await Comparison.AssertEqualsMecab(lines);
    }
}
