using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class TokenizerPropertyTests
{
    private const string Spaces = " \t\v\n\r";
    private static readonly Tokenizer Tokenizer = TestDictionary.With(
        "職員証,ショクインショウ,名詞-一般,職員 証", "仮職員証,カリショクインショウ,名詞-一般,仮 職員証", "無線LAN,ムセンラン,名詞-一般,");

    [Theory]
    [InlineData(TokenizeMode.Normal)]
    [InlineData(TokenizeMode.Search)]
    public void Tokenize_RealText_CoversAllButSpaces(TokenizeMode mode)
    {
        var text = string.Join("\r\n", RealText.Content);
        var buffer = new TokenBuffer();
        Tokenizer.Tokenize(text, mode, buffer);
        AssertCovered(text, buffer);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("印刷\uD83Dできない\uDE00\uDE00。")]
    [InlineData("\0")]
    [InlineData("印刷\0\0できない")]
    [InlineData("\uFFFF")]
    public void Tokenize_WhatMecabCannotSee_CoversAllButSpaces(string text)
    {
        var buffer = new TokenBuffer();
        Tokenizer.Tokenize(text, TokenizeMode.Normal, buffer);
        AssertCovered(text, buffer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData(" \r\n\t \n\n")]
    public void Tokenize_NothingButSpace_GivesNoTokens(string text)
    {
        var buffer = new TokenBuffer();
        Tokenizer.Tokenize(text, TokenizeMode.Search, buffer);
        Assert.Equal(0, buffer.Count);
    }

    [Theory]
    [InlineData(TokenizeMode.Normal)]
    [InlineData(TokenizeMode.Search)]
    public void Tokenize_ManyLines_EqualsLineByLine(TokenizeMode mode)
    {
        var lines = RealText.Content.Take(3_000).ToList();
        var (whole, single) = (new TokenBuffer(), new TokenBuffer());
        var text = string.Join("\r\n", lines);
        Tokenizer.Tokenize(text, mode, whole);
        var (next, start, cost) = (0, 0, 0L);
        foreach (var line in lines)
        {
            Tokenizer.Tokenize(line, mode, single);
            cost += single.PathCost;
            foreach (ref readonly var token in single.Tokens)
                Assert.Equal(token.MovedBy(start), whole[next++]);
            start += line.Length + 2;
        }

        Assert.Equal(next, whole.Count);
        Assert.Equal(cost, whole.PathCost);
    }

    [Fact]
    public void Tokenize_RealText_PathCostIsTheSumOfItsParts()
    {
        using var lease = Tokenizer.Dictionary.Lease();
        var costs = new WordCosts(Tokenizer.Dictionary.Data(lease), Tokenizer.Users);
        var lattice = new TokenBuffer();
        foreach (var line in RealText.Content.Where(l => l.Length > 0))
        {
            Tokenizer.Tokenize(line, TokenizeMode.Normal, lattice);
            var (left, sum) = (LineAnalyzer.LineEdge, 0L);
            foreach (ref readonly var token in lattice.Tokens)
            {
                var context = costs.ContextOf(token.Word);
                sum += costs.Of(token.Word, context, left);
                left = context;
            }

            Assert.Equal(sum + costs.Connection(left, LineAnalyzer.LineEdge), lattice.PathCost);
        }
    }

    [Fact]
    public async Task Tokenize_ManyThreads_GiveTheSame()
    {
        var lines = RealText.Content.Take(2_000).ToList();
        var expected = Analyze(lines);
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Analyze(lines))));
        Assert.All(all, actual => Assert.Equal(expected, actual));
    }

    [Theory]
    [InlineData(TokenizeMode.Normal)]
    [InlineData(TokenizeMode.Search)]
    public void Tokenize_SecondTime_AllocatesNothing(TokenizeMode mode)
    {
        var text = string.Join('\n', RealText.Content);
        var buffer = new TokenBuffer();
        ReadAll(text, mode, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ReadAll(text, mode, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(read > text.Length / 2);
    }

    private static int ReadAll(string text, TokenizeMode mode, TokenBuffer buffer)
    {
        Tokenizer.Tokenize(text, mode, buffer);
        var read = 0;
        foreach (ref readonly var token in buffer.Tokens)
            read += Tokenizer.BaseForm(token, text).Length + Tokenizer.Reading(token, text).Length;
        return read;
    }

    private static List<string> Analyze(List<string> lines)
    {
        var buffer = new TokenBuffer();
        var written = new List<string>();
        foreach (var line in lines)
        {
            Tokenizer.Tokenize(line, TokenizeMode.Search, buffer);
            written.Add(Written.Tokens(Tokenizer, line, buffer));
        }

        return written;
    }

    /// <summary>Every position of the graph follows the one before, with nothing but spaces between them.</summary>
    private static void AssertCovered(string text, TokenBuffer buffer)
    {
        var end = 0;
        foreach (ref readonly var token in buffer.Tokens)
        {
            if (token.PositionIncrement == 0)
                continue;
            Assert.All(text[end..token.Start], c => Assert.Contains(c, Spaces));
            Assert.True(token.Length > 0);
            end = token.End;
        }

        Assert.All(text[end..], c => Assert.Contains(c, Spaces));
    }
}
