using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class LongTextTests
{
    private const int Length = 300_000;

    [Fact]
    public async Task Tokenize_VeryLongLine_EqualsMecab()
    {
        // A megabyte in one line, as MeCab reads it; what the window gives out early is what MeCab finds at the end.
        var line = string.Concat(RealText.Help)[..Length];
        await Comparison.AssertEqualsMecab([line]);
    }

    [Theory]
    [InlineData(TokenizeMode.Normal)]
    [InlineData(TokenizeMode.Search)]
    public void Tokenize_VeryLongLine_NeedsLittleMemory(TokenizeMode mode)
    {
        var line = string.Concat(RealText.Help)[..Length];
        var buffer = new TokenBuffer();
        TestDictionary.Plain.Tokenize(line, mode, buffer);
        Assert.True(buffer.Lattice.Nodes.Length <= 1 << 15, $"{buffer.Lattice.Nodes.Length} nodes");
    }

    [Theory]
    [InlineData("ば")]
    [InlineData("すもも")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("国")]
    public void Tokenize_OneThingRepeatedForEver_EndsWithBoundedMemory(string part)
    {
        // Two paths through the same syllables may never meet; then the line is cut, and this is where we leave MeCab.
        var text = string.Concat(Enumerable.Repeat(part, Length));
        var buffer = new TokenBuffer();
        TestDictionary.Plain.Tokenize(text, TokenizeMode.Search, buffer);
        Assert.Equal(part == " " ? 0 : text.Length, Covered(buffer));
        TestDictionary.Plain.Tokenize("印刷できない", TokenizeMode.Search, buffer);
        Assert.Equal(3, buffer.Count);
        Assert.True(buffer.Lattice.Nodes.Length <= 1 << 16, $"{buffer.Lattice.Nodes.Length} nodes are kept");
    }

    private static int Covered(TokenBuffer buffer)
    {
        var covered = 0;
        foreach (ref readonly var token in buffer.Tokens)
            covered += token.PositionIncrement == 0 ? 0 : token.Length;
        return covered;
    }
}
