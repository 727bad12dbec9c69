using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The automatic accessibility check, on every kind of page in every look.</summary>
public sealed class AxeTests(Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    public static TheoryData<string> Pages => Addresses.Theory;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnyLook_HasNoViolation(string url)
    {
        foreach (var look in new[] { Look.Desk, Look.Dark, Look.Phone, Look.Phone with { IsDark = true } })
        {
            await using var window = await site.OpenAsync(look);
            await window.GoAsync(url);
            await AssertCleanAsync(window, $"{url} {look.Width} {(look.IsDark ? "dark" : "light")}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_InUse_HasNoViolation(bool isDark)
    {
        var look = Look.Desk with { IsDark = isDark };
        await using var window = await site.OpenAsync(look);
        await window.GoAsync("/");
        await window.Page.FocusAsync("main input[name=q]");
        await window.Page.Keyboard.TypeAsync("プリン");
        await window.Page.Locator("[role=option]").First.WaitForAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await AssertCleanAsync(window, "suggestions");
        await window.GoAsync("/signin");
        await window.Page.FillAsync("#user-name", "nobody");
        await window.Page.FillAsync("#password", "wrong");
        await window.Page.ClickAsync("main button");
        await window.Page.Locator("[role=alert]").WaitForAsync();
        await AssertCleanAsync(window, "refused");
        await window.SignInAsync("admin");
        await AssertCleanAsync(window, "signed in");
        await window.GoAsync("/links");
        await window.Page.Locator("details summary").First.ClickAsync();
        await AssertCleanAsync(window, "an open list");
    }

    internal static async Task AssertCleanAsync(Window window, string where)
    {
        // Where scripts are off it would never end.
        var result = await window.Page.RunAxe(Rules).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.True(result.Violations.Length == 0, where + ": " + string.Join("\n",
            result.Violations.Select(violation => $"{violation.Id} ({violation.Impact}): {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html + " " + string.Join(' ', node.Any.Select(check => check.Message))))}")));
    }
}
