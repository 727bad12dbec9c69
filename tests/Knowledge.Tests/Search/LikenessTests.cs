using Shirube.Knowledge.Search;
using Xunit;

namespace Shirube.Knowledge.Tests.Search;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("パスワードを忘れた", "パスワードを忘れました。")]
    [InlineData("パスワードを忘れた", "パスワードを忘れたのですが")]
    [InlineData("印刷できない", "印刷できません")]
    [InlineData("印刷できない", "印刷できないんですが？")]
    [InlineData("I forgot my password", "I forgot my password.")]
    public void To_SameWithAnotherEnding_IsOne(string asked, string said) => Assert.Equal(1, new Likeness(asked).To(said), 6);

    [Theory]
    [InlineData("印刷できない", "印刷できる")]
    [InlineData("パスワードを忘れた", "パスワードを変えた")]
    public void To_SomethingElse_IsLess(string asked, string said) => Assert.InRange(new Likeness(asked).To(said), 0, 0.96);
}
