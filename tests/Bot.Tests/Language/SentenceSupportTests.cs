using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Language;
using Shirube.Bot.Tests.Dialogue;
using Shirube.Knowledge.Search;
using Xunit;

namespace Shirube.Bot.Tests.Language;

public sealed class SentenceSupportTests(DialogueFixture fixture)
{
    private static readonly GivenSection Section = new("パスワードを初期化する", "ロックを解除する", """
        パスワードを続けて5回間違えると、30分間サインインできなくなります。
        30分たつと自動で解除されます。急ぐときは、窓口へ来てください。
        私物の端末では解除できません。
        """);

    [Theory]
    [InlineData("5回続けてパスワードを間違えると、30分サインインできません。", true)]
    [InlineData("30分たてば自動で解除されます。", true)]
    [InlineData("急ぐときは窓口に来てください。", true)]
    [InlineData("3回続けてパスワードを間違えると、30分サインインできません。", false)]
    [InlineData("パスワードを5回間違えても、30分間サインインできます。", false)]
    [InlineData("私物の端末で解除できます。", false)]
    [InlineData("30分たっても自動では解除されません。", false)]
    [InlineData("急ぐときは社長へ電話してください。", false)]
    [InlineData("はい。", false)]
    public void Holds_Sentence_OnlyWhereTheSectionSaysIt(string sentence, bool expected) =>
        Assert.Equal(expected, new SentenceSupport(fixture.Services.GetRequiredService<SearchIndex>(), Section).Holds(sentence));
}
