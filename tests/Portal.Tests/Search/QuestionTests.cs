using Shirube.Knowledge.Search;
using Shirube.Portal.Search;
using Xunit;

namespace Shirube.Portal.Tests.Search;

public sealed class QuestionTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData(" 印刷　できない ", "印刷 できない")]
    [InlineData("a\0b\r\nc", "a b c")]
    [InlineData("a\uD800b", "a b")]
    [InlineData("𠮷野家", "𠮷野家")]
    public void From_Text_IsClean(string? typed, string expected) => Assert.Equal(expected, Question.From(typed).Words);

    [Fact]
    public void From_LongText_IsCutBetweenCharacters()
    {
        var question = Question.From(string.Concat(Enumerable.Repeat("𠮷", 1000)));

        Assert.True(question.IsCut);
        Assert.Equal(Question.Longest, question.Words.Length);
        Assert.False(char.IsHighSurrogate(question.Words[^1]));
        Assert.False(Question.From(new string('a', Question.Longest)).IsCut);
    }

    [Theory]
    [InlineData("1012", 1012)]
    [InlineData("１０１２", 1012)]
    [InlineData("#1012", 1012)]
    [InlineData("1012a", null)]
    [InlineData("", null)]
    [InlineData("9999999999", null)]
    public void Number_OfWords_IsTheNumberTheyAre(string typed, int? expected) => Assert.Equal(expected, Question.From(typed).Number);

    [Fact]
    public void MarkedHtml_OfText_EscapesAndMarks() => Assert.Equal(
        "&lt;a&gt;<mark>印&amp;刷</mark>&quot;",
        MarkedHtml.Of(new MarkedText("<a>印&刷\"", [new Mark(3, 3)])));
}
