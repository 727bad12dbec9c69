using Microsoft.AspNetCore.Razor.TagHelpers;
using Shirube.Knowledge.Markdown;
using Shirube.Portal.TagHelpers;
using Xunit;

namespace Shirube.Portal.Tests.TagHelpers;

public sealed class MarkdownTagHelperTests
{
    [Fact]
    public void Process_SafeHtml_IsPrintedAsItIs()
    {
        var html = new MarkdownRenderer().Render("**［次へ］** <b>", RenderContext.Of("ja")).Html;
        var output = new TagHelperOutput("markdown", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new MarkdownTagHelper { Html = html }.Process(new TagHelperContext([], new Dictionary<object, object>(), "x"), output);
        Assert.Equal(("div", "<p><strong><span class=\"ui\">次へ</span></strong> &lt;b&gt;</p>\n"), (output.TagName, output.Content.GetContent()));
    }

    [Fact]
    public void SafeHtml_CannotBeMadeOutsideKnowledge()
        => Assert.Empty(typeof(SafeHtml).GetConstructors());
}
