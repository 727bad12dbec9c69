using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Markdown;

public sealed class RenderTests
{
    [Theory]
    [InlineData("**「重要」**です", "「重要」")]
    [InlineData("これは**重要。**です", "重要。")]
    [InlineData("**（必須）**項目", "（必須）")]
    [InlineData("次に**［OK］**を押す", "OK")]
    [InlineData("**WAN**と**LAN（有線）**を", "WAN")]
    public void Render_EmphasisInsideJapanese_IsEmphasis(string markdown, string strong)
    {
        var body = Drawn.Body(markdown);
        Assert.Equal(strong, body.QuerySelector("strong")!.TextContent);
        Assert.DoesNotContain("*", body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("［次へ］を押します", "<p><span class=\"ui\">次へ</span>を押します</p>")]
    [InlineData("［Ctrl］＋［S］", "<p><span class=\"ui\">Ctrl</span>＋<span class=\"ui\">S</span></p>")]
    [InlineData("［A&B_C*D］", "<p><span class=\"ui\">A&amp;B_C*D</span></p>")]
    [InlineData("［開いたまま", "<p>［開いたまま</p>")]
    [InlineData("［］", "<p>［］</p>")]
    [InlineData("［［内］", "<p>［<span class=\"ui\">内</span></p>")]
    [InlineData("`［コード］`", "<p><code>［コード］</code></p>")]
    [InlineData("[［申請］を開く](/x)", "<p><a href=\"/x\"><span class=\"ui\">申請</span>を開く</a></p>")]
    [InlineData("[x](/articles/1#［印］)", "<p><a href=\"/articles/1#［印］\">x</a></p>")]
    public void Render_NamesOfButtons_AreMarked(string markdown, string html) => Assert.Equal(html + "\n", Drawn.Html(markdown));

    [Fact]
    public void Render_NameLongerThanTheLimit_IsText()
    {
        var name = new string('あ', MarkdownLimits.MaximumUiLabelLength);
        Assert.NotNull(Drawn.Body($"［{name}］").QuerySelector(".ui"));
        Assert.Null(Drawn.Body($"［{name}あ］").QuerySelector(".ui"));
    }

    [Theory]
    [InlineData("NOTE", "note", "補足", "Note")]
    [InlineData("tip", "tip", "ヒント", "Tip")]
    [InlineData("Important", "important", "重要", "Important")]
    [InlineData("WARNING", "warning", "注意", "Warning")]
    [InlineData("CAUTION", "caution", "警告", "Caution")]
    public void Render_Alert_HasKindRoleAndLabel(string mark, string kind, string japanese, string english)
    {
        var markdown = $"> [!{mark}]\n> 電源を**切らない**でください。\n>\n> - 一つ\n";
        var alert = Drawn.Body(markdown).QuerySelector("div.alert-" + kind)!;
        Assert.Equal("note", alert.GetAttribute("role"));
        Assert.Equal(japanese, alert.QuerySelector(".alert-label")!.TextContent);
        Assert.Equal("電源を切らないでください。", alert.QuerySelectorAll("p")[1].TextContent);
        Assert.Equal("一つ", alert.QuerySelector("li")!.TextContent);
        Assert.Equal(english, Drawn.Body(markdown, "en").QuerySelector(".alert-label")!.TextContent);
    }

    [Theory]
    [InlineData("> [!OTHER]\n> x")]
    [InlineData("> 引用 [!NOTE]\n> x")]
    [InlineData("> [!NOTE] 同じ行\n> x")]
    public void Render_OtherQuote_IsAQuote(string markdown)
    {
        var body = Drawn.Body(markdown);
        Assert.NotNull(body.QuerySelector("blockquote"));
        Assert.Null(body.QuerySelector(".alert"));
    }

    [Fact]
    public void Render_AlertWithoutText_IsOnlyItsLabel()
        => Assert.Equal("補足", Drawn.Body("> [!NOTE]").QuerySelector(".alert")!.TextContent.Trim());

    [Fact]
    public void Render_Table_StandsInANamedRegionWithColumnHeads()
    {
        var body = Drawn.Body("## 決まり\n\n| こと | 値 | 数 |\n| --- | :-: | --: |\n| a | **b** | 1 |\n\n| x |\n| - |\n| y |");
        var regions = body.QuerySelectorAll("div[role=region]");
        Assert.Equal(["表 1: 決まり", "表 2: 決まり"], regions.Select(region => region.GetAttribute("aria-label")));
        Assert.All(regions, region => Assert.Equal("0", region.GetAttribute("tabindex")));
        Assert.All(body.QuerySelectorAll("th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.Equal("align-center", body.QuerySelectorAll("td")[1].ClassName);
        Assert.Equal("align-right", body.QuerySelectorAll("td")[2].ClassName);
        Assert.Empty(body.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Render_NumberedListAtTheTop_IsSteps()
    {
        var body = Drawn.Body("3. 三\n4. 四\n   1. 内\n\n- 点\n  1. 内");
        var lists = body.QuerySelectorAll("ol");
        Assert.Equal(["steps", null, null], lists.Select(list => list.GetAttribute("class")));
        Assert.Equal("3", lists[0].GetAttribute("start"));
    }

    [Fact]
    public void Render_Picture_HasItsSizeAndText()
    {
        var drawn = Drawn.Text("![サインインの画面](media/login.png)\n\n![](media/login.png)\n\n![図](media/ない.png)\n\n![外](https://evil.example/x.png)");
        var pictures = Drawn.Parse(drawn.Html.Value).QuerySelectorAll("img");
        Assert.Equal(2, pictures.Length);
        Assert.Equal(("サインインの画面", "640", "360", "lazy"), (pictures[0].GetAttribute("alt"), pictures[0].GetAttribute("width"), pictures[0].GetAttribute("height"), pictures[0].GetAttribute("loading")));
        Assert.Equal(
            [(MarkdownProblemKind.AlternativeTextMissing, 3), (MarkdownProblemKind.MediaMissing, 5), (MarkdownProblemKind.PictureRefused, 7)],
            drawn.Problems.Select(problem => (problem.Kind, problem.Line)));
        Assert.Equal(["login.png", "ない.png"], drawn.MediaNames);
    }

    [Theory]
    [InlineData("[様式](media/form.pdf)", "/media/")]
    [InlineData("![図](media/%E7%94%BB%E9%9D%A2.png)", "/media/bbbb")]
    public void Render_MediaFile_IsServedByItsHash(string markdown, string start)
    {
        var element = Drawn.Body(markdown).QuerySelector("a,img")!;
        Assert.StartsWith(start, element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Links_AreListedWithTheirLines()
    {
        var drawn = Drawn.Text("[a](/articles/1012#つながらない)と\n[b](#節)、\n[c](https://example.com/)\n\n- [d](mailto:a@mail.example)");
        Assert.Equal(
            [("/articles/1012#つながらない", LinkKind.Internal, 1), ("#節", LinkKind.Fragment, 2), ("https://example.com/", LinkKind.External, 3), ("mailto:a@mail.example", LinkKind.Mail, 5)],
            drawn.Links.Select(link => (link.Target, link.Kind, link.Line)));
        var links = Drawn.Parse(drawn.Html.Value).QuerySelectorAll("a");
        Assert.Equal([null, null, "noopener noreferrer nofollow", null], links.Select(link => link.GetAttribute("rel")));
    }

    [Fact]
    public void Render_LineBreakInJapanese_IsNoSpace()
    {
        Assert.Equal("<p>電源を切ってから\u3000再起動します。OK\nを押します。</p>\n".Replace("\u3000", "", StringComparison.Ordinal), Drawn.Html("電源を切ってから\n再起動します。OK\nを押します。"));
        Assert.Equal("<p><strong>一</strong>二</p>\n", Drawn.Html("**一**\n二"));
        Assert.Equal("<p>one\ntwo<br>\nthree</p>\n", Drawn.Html("one\ntwo  \nthree"));
    }

    [Fact]
    public void Render_TasksAndFootnotes_SpeakToScreenReaders()
    {
        var body = Drawn.Body("- [x] 済\n- [ ] 未\n\n本文[^a]と[^a]。\n\n[^a]: 注の文");
        Assert.Equal(["済み", "未完了"], body.QuerySelectorAll(".task").Select(task => task.GetAttribute("aria-label")));
        Assert.Equal(2, body.QuerySelectorAll("a[role=doc-noteref]").Length);
        Assert.All(body.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(body.Owner!.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal("注", body.QuerySelector("section.footnotes")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Render_CodeBlock_CanBeScrolledByKeyboardAndIsText()
    {
        var code = Drawn.Body("```js onclick\n<b>\n  x\n```").QuerySelector("pre")!;
        Assert.Equal("0", code.GetAttribute("tabindex"));
        Assert.Equal("<b>\n  x\n", code.TextContent);
        Assert.Empty(code.QuerySelector("code")!.Attributes);
    }
}
