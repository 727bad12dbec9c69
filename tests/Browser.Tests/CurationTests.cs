using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The pages of curation as agents, editors and managers see them: clean, narrow, by keyboard and without scripts.</summary>
public sealed class CurationTests(Site site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "agent", "/desk/search" },
        { "agent", "/desk/search?show=proposals" },
        { "agent", "/desk/signals" },
        { "agent", "/desk/proposals" },
        { "agent", "/desk/import" },
        { "manager", "/desk/import/folder" },
        { "agent", "/desk/documents?kind=manual" },
        { "manager", "/desk/documents" },
        { "editor", "/desk/search/synonyms?Line=x" },
        { "editor", "/desk/search/words" },
        { "editor", "/desk/search/pins" },
        { "manager", "/manage/loop" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnyLook_IsCleanAndFits(string account, string url)
    {
        foreach (var look in new[] { Look.Desk, Look.Desk with { IsDark = true, Locale = "en-US" }, Look.Narrow })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync(account);
            await window.GoAsync(url);
            await AxeTests.AssertCleanAsync(window, $"{url} {look.Width} {(look.IsDark ? "dark" : "light")}");
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
            window.AssertQuiet();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ByKeyboard_ShowsWhereOneIs(string account, string url)
    {
        await using var window = await site.OpenAsync(Look.Desk);
        await window.SignInAsync(account);
        await window.GoAsync(url);
        for (var step = 0; step < 30; step++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if (await window.Page.EvaluateAsync<FocusState?>(FocusState.Script) is not { } focus) break;
            Assert.True(focus.IsOutlined, $"{url}: no focus to see on {focus.Html}");
            Assert.True(focus.IsInView, $"{url}: out of view: {focus.Html}");
        }
    }

    [Fact]
    public async Task Pin_WithoutScripts_IsTriedAndSavedByKeyboard_AndStandsFirst()
    {
        await using var window = await site.OpenAsync(Look.Desk with { HasScript = false });
        await window.SignInAsync("editor");
        await window.GoAsync("/desk/search/pins");
        await window.Page.FillAsync("#w-question", "鶴亀合言葉の変え方");
        await window.Page.FillAsync("#w-article", "1001");
        await window.Page.FocusAsync("#add ~ form button");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator("#tried").WaitForAsync();
        await window.Page.Locator("form[action$='handler=Save'] button").PressAsync("Enter");
        await window.Page.Locator("[role=status]").First.WaitForAsync();
        await window.GoAsync("/search?q=" + Uri.EscapeDataString("鶴亀合言葉の変え方"));
        Assert.StartsWith("/articles/1001", await window.Page.Locator("main article a, main .hit a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfFaq_WithoutScripts_IsTriedAndTellsOfEachRow()
    {
        await using var window = await site.OpenAsync(Look.Narrow with { HasScript = false });
        await window.SignInAsync("agent");
        await window.GoAsync("/desk/import");
        await window.Page.SetInputFilesAsync("#i-file", new Microsoft.Playwright.FilePayload { Name = "faq.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes("質問,回答,分類\n鶴亀の問い,答え,mail\n空,,mail\n") });
        await window.Page.ClickAsync("main form button");
        await window.Page.Locator("#report").WaitForAsync();
        Assert.Equal(2, await window.Page.Locator("tbody tr").CountAsync());
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
    }

    [Fact]
    public async Task Folder_WithoutScripts_IsTriedAndCarriedOut()
    {
        await using var window = await site.OpenAsync(Look.Narrow with { HasScript = false });
        await window.SignInAsync("manager");
        await window.GoAsync("/desk/import/folder");
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("faq/tsurukame.md").Open());
            await writer.WriteAsync("---\nno: 2991\nkind: faq\ntitle: 鶴亀符牒の決まり\nservice: mail\n---\n\n本文です。\n");
        }

        await window.Page.SetInputFilesAsync("#i-file", new Microsoft.Playwright.FilePayload { Name = "記事.zip", MimeType = "application/zip", Buffer = bytes.ToArray() });
        await window.Page.ClickAsync("form[enctype] button");
        await window.Page.Locator("#report").WaitForAsync();
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        await window.Page.FillAsync("#i-note", "鶴亀を足した");
        await window.Page.ClickAsync("form[action$='CarryOut'] button");
        await window.Page.Locator("tbody a[href='/articles/2991']").WaitForAsync();
        await window.GoAsync("/articles/2991");
        Assert.Contains("鶴亀符牒", await window.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
