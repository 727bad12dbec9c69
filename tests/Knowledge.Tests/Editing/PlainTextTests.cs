using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Advice;
using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Editing;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です、とても長い文です。", AdviceKind.LongSentence)]
    [InlineData("使えないわけではありません。", AdviceKind.DoubleNegative)]
    [InlineData("できないことはない。", AdviceKind.DoubleNegative)]
    [InlineData("入れざるを得ません。", AdviceKind.DoubleNegative)]
    [InlineData("MDM を入れます。", AdviceKind.Abbreviation)]
    [InlineData("![](media/a.png)", AdviceKind.PictureWithoutText)]
    [InlineData("![ ](media/a.png)", AdviceKind.PictureWithoutText)]
    [InlineData("画面の左にあります。", AdviceKind.PlaceOnScreen)]
    [InlineData("赤いボタンを押します。", AdviceKind.PlaceOnScreen)]
    [InlineData("- 設定を開きます。\n- 名前を入れます。", AdviceKind.StepsWithoutNumbers)]
    public void Advise_Japanese_Names(string text, AdviceKind kind)
    {
        var advice = Assert.Single(PlainText.Advise(text, ArticleKind.Manual, "ja"));
        Assert.Equal((kind, 1), (advice.Kind, advice.Line));
        Assert.NotEmpty(advice.Words);
    }

    [Theory]
    [InlineData("This is a sentence that goes on and on and on because nobody stopped to think of those who have to read it to the very end today.", AdviceKind.LongSentence)]
    [InlineData("It is not uncommon.", AdviceKind.DoubleNegative)]
    [InlineData("It is at the upper left.", AdviceKind.PlaceOnScreen)]
    [InlineData("Press the green button.", AdviceKind.PlaceOnScreen)]
    [InlineData("- Open the settings\n- Select a name", AdviceKind.StepsWithoutNumbers)]
    public void Advise_English_Names(string text, AdviceKind kind)
        => Assert.Contains(PlainText.Advise(text, ArticleKind.Manual, "en"), advice => advice.Kind == kind);

    [Theory]
    [InlineData("短い文です。次の文です。")]
    [InlineData("VPN（仮想の専用線）を使います。VPN は無料です。")]
    [InlineData("仮想の専用線（VPN）を使います。")]
    [InlineData("PC と FAQ は説明が要りません。")]
    [InlineData("```\nABC とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行とても長い行\n```")]
    [InlineData("![画面の様子](media/a.png)")]
    [InlineData("1. 設定を開きます。\n2. 名前を入れます。")]
    [InlineData("- 赤\n- 青")]
    public void Advise_PlainText_SaysNothing(string text) => Assert.Empty(PlainText.Advise(text, ArticleKind.Manual, "ja"));

    [Fact]
    public void Advise_ElevenPages_AreTooManyForAManualOnly()
    {
        var text = string.Concat(Enumerable.Repeat("あいうえおかきくけこ。\n\n", 300));
        var advice = Assert.Single(PlainText.Advise(text, ArticleKind.Manual, "ja"), item => item.Kind == AdviceKind.TooManyPages);
        Assert.Equal(PrintedPages.Of(text, "ja").ToString(System.Globalization.CultureInfo.InvariantCulture), advice.Words);
        Assert.DoesNotContain(PlainText.Advise(text, ArticleKind.Faq, "ja"), item => item.Kind == AdviceKind.TooManyPages);
    }

    [Theory]
    [InlineData("![](")]
    [InlineData("![ ")]
    [InlineData("](")]
    [InlineData("`a")]
    [InlineData("https://")]
    [InlineData("AB（")]
    [InlineData("- a します ")]
    [InlineData("ないわけ")]
    [InlineData("画面の")]
    [InlineData("not un")]
    [InlineData("\u202E\u2066")]
    [InlineData("# \n")]
    [InlineData("a\n")]
    public void Advise_TextMadeToBreak_EndsAndSaysLittle(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MarkdownLimits.MaximumLength / piece.Length));
        foreach (var lang in new[] { "ja", "en" }) Assert.InRange(PlainText.Advise(text, ArticleKind.Manual, lang).Count, 0, 50);
    }

    [Fact]
    public void Pages_OfHeadings_GrowWithTheText()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"## 見出し{i}\n\n```\n# これは見出しではない\n```\n\n{new string('あ', 400)}\n\n"));
        var pages = PrintedPages.OfHeadings(text, "ja");
        Assert.Equal(60, pages.Count);
        Assert.Equal(1, pages[0]);
        Assert.Equal(pages.Order(), pages);
        Assert.InRange(pages[^1], 2, PrintedPages.Of(text, "ja"));
    }
}
