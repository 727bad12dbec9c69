using Shirube.Surveys.Expressions;
using Xunit;

namespace Shirube.Surveys.Tests.Expressions;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("{a} =", 5)]
    [InlineData("{a", 0)]
    [InlineData("{} = 1", 0)]
    [InlineData("{a} = 'x", 6)]
    [InlineData("({a} = 1", 8)]
    [InlineData("{a} = 1)", 7)]
    [InlineData("{a} ; 1", 4)]
    [InlineData("iif({a}, 1, 2) = 1", 0)]
    [InlineData("{a} + 1 = 2", 4)]
    [InlineData("", 0)]
    public void Read_Faulty_SaysWhere(string text, int position)
    {
        var reading = ExpressionParser.Read(text);

        Assert.Null(reading.Expression);
        Assert.NotNull(reading.Fault);
        Assert.Equal(position, reading.Position);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("(", 1_500)]
    [InlineData("!", 1_500)]
    [InlineData("[", 1_500)]
    public void Read_DeeplyNested_IsAFaultAndNoOverflow(string opening, int times) =>
        Assert.NotNull(ExpressionParser.Read(string.Concat(Enumerable.Repeat(opening, times)) + "1").Fault);

    [Fact]
    public void Read_RandomText_NeverThrows()
    {
        const int Seed = 20261120;
        var random = new Random(Seed);
        string[] parts = ["{a}", "{b.c}", "=", "<>", "and", "or", "!", "(", ")", "[", "]", ",", "'x'", "\"", "1", "-", "empty", "contains", " ", "あ", "\\", "{"];
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));
            var reading = ExpressionParser.Read(text);
            Assert.True(reading.Expression is null != reading.Fault is null, $"seed {Seed}: {text}");
            if (reading.Expression is { } expression) ExpressionEvaluator.IsTrue(expression, name => name == "a" ? "x" : null);
        }
    }

    [Fact]
    public void References_AreEachNamedOnce() =>
        Assert.Equal(["a", "b", "c"], ExpressionParser.Read("{a} = {b} or {a} anyof ['x', {c}]").Expression!.References().Order(StringComparer.Ordinal));
}
