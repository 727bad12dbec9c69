using Microsoft.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>Writing, reviewing and publishing in a browser. Each test has an article of its own, because all share one portal.</summary>
public sealed class EditTests(Site site)
{
    [Fact]
    public async Task Draft_ByKeyboardAlone_IsWrittenSentApprovedAndPublished()
    {
        const int No = 1011;
        await using var agent = await site.OpenAsync(Look.Desk);
        await agent.SignInAsync("agent");
        await agent.GoAsync($"/desk/articles/{No}/edit");
        await PressAsync(agent.Page, "main form[action*='handler=Start'] button");
        await agent.Page.Locator("#d-body").WaitForAsync();

        await agent.Page.FocusAsync("#d-body");
        await agent.Page.Keyboard.PressAsync("Control+End");
        await agent.Page.Keyboard.TypeAsync("\n鶴亀ボタンを選びます。");
        await Assertions.Expect(agent.Page.Locator("#preview")).ToContainTextAsync("鶴亀ボタン");
        await Assertions.Expect(agent.Page.Locator("#edit-state")).ToContainTextAsync("自動で保存しました", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await agent.Page.FocusAsync("#d-note");
        await agent.Page.Keyboard.TypeAsync("ボタンを加えた");
        await PressAsync(agent.Page, ".edit-bar .btn-main");
        await agent.Page.WaitForURLAsync($"**/desk/articles/{No}/review");
        agent.AssertQuiet();

        await using var editor = await site.OpenAsync(Look.Desk);
        await editor.SignInAsync("editor");
        await editor.GoAsync($"/desk/articles/{No}/review");
        await Assertions.Expect(editor.Page.Locator("ins").Filter(new LocatorFilterOptions { HasText = "鶴亀ボタン" }).First).ToBeVisibleAsync();
        await PressAsync(editor.Page, "form[action*='handler=Approve'] .btn-main");
        await editor.Page.WaitForURLAsync("**done=approved*");
        if (await editor.Page.Locator("#p-reason").CountAsync() > 0) await editor.Page.FillAsync("#p-reason", "ためし");
        await PressAsync(editor.Page, "form[action*='handler=Publish'] .btn-main");
        await editor.Page.WaitForURLAsync("**done=published*");
        await editor.GoAsync("/search?q=鶴亀ボタン");
        await Assertions.Expect(editor.Page.Locator($"main a[href*='/articles/{No}']").First).ToBeVisibleAsync();
        editor.AssertQuiet();
    }

    [Fact]
    public async Task Draft_WithoutScript_IsSavedAndDrawn()
    {
        const int No = 1010;
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = false });
        await window.SignInAsync("agent");
        await window.GoAsync($"/desk/articles/{No}/edit");
        await window.Page.ClickAsync("main form[action*='handler=Start'] button");
        await window.Page.FillAsync("#d-body", "鶴亀の本文です。\n\n![](media/none.png)\n");
        await window.Page.ClickAsync(".edit-bar .btn:not(.btn-main)");

        await window.Page.WaitForURLAsync("**done=saved*");
        Assert.Contains("鶴亀の本文です", await window.Page.InnerTextAsync("#preview"), StringComparison.Ordinal);
        // A file goes with the same form.
        await window.Page.SetInputFilesAsync("#d-file", Picture("画面.exe"));
        await window.Page.ClickAsync("#d-add");
        await window.Page.WaitForURLAsync("**done=added*");
        Assert.Contains("![](media/画面.png)", await window.Page.InputValueAsync("#d-body"), StringComparison.Ordinal);
        Assert.Equal(1, await window.Page.Locator("#preview img").CountAsync());
        await window.GoAsync($"/desk/articles/{No}/preview");
        Assert.Contains("鶴亀の本文です", await window.Page.InnerTextAsync("article.article"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_OfTwoPeople_IsMergedOrTold()
    {
        const int No = 1009;
        await using var first = await site.OpenAsync(Look.Desk);
        await first.SignInAsync("agent");
        await first.GoAsync($"/desk/articles/{No}/edit");
        await first.Page.ClickAsync("main form[action*='handler=Start'] button");
        await first.Page.FillAsync("#d-body", "一つ目の段落。\n\n二つ目の段落。\n");
        await first.Page.ClickAsync(".edit-bar .btn:not(.btn-main)");
        await first.Page.WaitForURLAsync("**done=saved*");
        await using var second = await site.OpenAsync(Look.Desk);
        await second.SignInAsync("editor");
        await second.GoAsync($"/desk/articles/{No}/edit");

        await first.Page.FillAsync("#d-body", "鶴の段落。\n\n二つ目の段落。\n");
        await Assertions.Expect(first.Page.Locator("#edit-state")).ToContainTextAsync("自動で保存しました", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await second.Page.FillAsync("#d-body", "一つ目の段落。\n\n亀の段落。\n");
        await Assertions.Expect(second.Page.Locator("#edit-state")).ToContainTextAsync("agent さんの変更と合わせて", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        Assert.Equal("鶴の段落。\n\n亀の段落。\n", await second.Page.InputValueAsync("#d-body"));

        // In the same place neither is lost: the second is told, and a save by hand shows both.
        await first.Page.FillAsync("#d-body", "先の人の段落。\n");
        await Assertions.Expect(first.Page.Locator("#edit-state")).ToContainTextAsync("editor さん", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        Assert.Equal("先の人の段落。\n", await first.Page.InputValueAsync("#d-body"));
        await first.Page.ClickAsync(".edit-bar .btn:not(.btn-main)");
        await Assertions.Expect(first.Page.Locator("#dispute")).ToBeVisibleAsync();
        Assert.Contains("亀の段落", await first.Page.InnerTextAsync("main del >> nth=0") + await first.Page.InnerTextAsync("main .diff"), StringComparison.Ordinal);
        Assert.Equal("先の人の段落。\n", await first.Page.InputValueAsync("#d-body"));
        second.AssertQuiet();
    }

    [Fact]
    public async Task Picture_DroppedOnTheText_IsTakenWithRoomForItsWords()
    {
        const int No = 1008;
        await using var window = await site.OpenAsync(Look.Desk);
        await window.SignInAsync("agent");
        await window.GoAsync($"/desk/articles/{No}/edit");
        await window.Page.ClickAsync("main form[action*='handler=Start'] button");
        await window.Page.FillAsync("#d-body", "");
        var transfer = await window.Page.EvaluateHandleAsync("""
            (bytes) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], "図.png", { type: "text/html" }));
              return transfer;
            }
            """, Convert.ToBase64String(Picture("図.png").Buffer));
        await window.Page.DispatchEventAsync("#d-body", "drop", new { dataTransfer = transfer });
        await Assertions.Expect(window.Page.Locator("#d-body")).ToHaveValueAsync("![](media/図.png)");
        await window.Page.Keyboard.TypeAsync("画面の全体");
        await Assertions.Expect(window.Page.Locator("#preview img[alt='画面の全体']")).ToHaveCountAsync(1);

        var lie = await window.Page.EvaluateHandleAsync("""
            () => { const transfer = new DataTransfer(); transfer.items.add(new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "x.png", { type: "image/png" })); return transfer; }
            """);
        await window.Page.DispatchEventAsync("#d-body", "drop", new { dataTransfer = lie });
        await Assertions.Expect(window.Page.Locator("#edit-state")).ToContainTextAsync("使えないファイル");
        Assert.Equal("![画面の全体](media/図.png)", await window.Page.InputValueAsync("#d-body"));
        window.AssertQuiet();
    }

    [Fact]
    public async Task Pages_OfEditing_AreAccessibleAndFitNarrowScreens()
    {
        await using (var agent = await site.OpenAsync(Look.Desk))
        {
            await agent.SignInAsync("agent");
            foreach (var (no, of) in new[] { (1006, ""), (1006, "?of=en"), (1007, "") })
            {
                await agent.GoAsync($"/desk/articles/{no}/edit{of}");
                await agent.Page.ClickAsync("main form[action*='handler=Start'] button");
            }

            await agent.Page.FillAsync("#d-note", "直した");
            await agent.Page.ClickAsync(".edit-bar .btn-main");
            await agent.Page.WaitForURLAsync("**/review");
        }

        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Phone, Look.Narrow })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync("manager");
            foreach (var url in new[] { "/desk/articles", "/desk/articles/new", "/desk/articles/1006/edit", "/desk/articles/1006/edit?of=en", "/desk/articles/1006/preview", "/desk/articles/1007/review", "/desk/articles/1007/changes/1..2", "/desk/golden", "/articles/1007/history" })
            {
                await window.GoAsync(url);
                await AxeTests.AssertCleanAsync(window, $"{url} {look.Width}");
                Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
                window.AssertQuiet();
            }
        }
    }

    [Fact]
    public async Task Edit_ByKeyboard_ShowsWhereOneIsAndLeadsToTheButtons()
    {
        const int No = 1005;
        await using var window = await site.OpenAsync(Look.Phone);
        await window.SignInAsync("agent");
        await window.GoAsync($"/desk/articles/{No}/edit");
        await window.Page.ClickAsync("main form[action*='handler=Start'] button");
        await window.Page.FocusAsync("#d-title");
        var reached = false;
        for (var step = 0; step < 40 && !reached; step++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var focus = await window.Page.EvaluateAsync<FocusState?>(FocusState.Script);
            Assert.NotNull(focus);
            Assert.True(focus.IsOutlined, $"no focus to see on {focus.Html}");
            reached = await window.Page.EvaluateAsync<bool>("document.activeElement.matches('.edit-bar .btn-main')");
        }

        Assert.True(reached, "the button to send is not reached by keyboard");
    }

    private static async Task PressAsync(IPage page, string selector)
    {
        await page.FocusAsync(selector);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>A real picture of one pixel, under any name.</summary>
    private static FilePayload Picture(string name) => new()
    {
        Name = name,
        MimeType = "application/octet-stream",
        Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    };
}
