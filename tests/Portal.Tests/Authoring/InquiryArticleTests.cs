using System.Net;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Authoring;

public sealed class InquiryArticleTests
{
    [Fact]
    public async Task Inquiry_Answered_BecomesADraft_WithoutWhoAsked()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        var number = await EnterAsync(agent, "田中さんの複合機で鶴亀が出る", "窓口の田中に 03-1234-5678 で聞いてください。電源を入れ直します。");
        var address = $"/desk/inquiries/{number}/article";

        var page = await agent.PageAsync(address);
        Assert.Empty(PageRules.Broken(page));
        Assert.NotEmpty(page.QuerySelectorAll(".near-list li"));
        Assert.Contains("［氏名］", page.QuerySelector("#a-answer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("03-1234", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var forgotten = await agent.SubmitAsync(address, address, Fields("題名", "本文"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forgotten.StatusCode);
        using var leaking = await agent.SubmitAsync(address, address, Fields("題名", "本文 a@example.jp", ("Checked", "true")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leaking.StatusCode);
        using var made = await agent.SubmitAsync(address, address, Fields("複合機で鶴亀が出る", "電源を入れ直します。\n", ("Checked", "true")));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var draft = await agent.PageAsync(made.Headers.Location!.OriginalString);
        Assert.Contains("電源を入れ直します", draft.QuerySelector("#d-body")!.TextContent, StringComparison.Ordinal);

        using var again = await agent.SubmitAsync(address, address, Fields("複合機で鶴亀が出る", "別の本文", ("Checked", "true")));
        Assert.Equal(made.Headers.Location!.OriginalString, again.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, await agent.StatusAsync("/desk/inquiries/Q-2026-999999/article"));
    }

    [Fact]
    public async Task Inquiry_Unanswered_CannotBecomeAnArticle()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        using var agent = await portal.Visit().AsAsync("agent");
        var number = await EnterAsync(agent, "まだ答えていない", "");
        Assert.Null((await agent.PageAsync($"/desk/inquiries/{number}/article")).QuerySelector("#make"));
        Assert.Null((await agent.PageAsync($"/desk/inquiries/{number}")).QuerySelector($"a[href='/desk/inquiries/{number}/article']"));
    }

    private static Dictionary<string, string> Fields(string title, string answer, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Kind"] = "faq", ["Title"] = title, ["Answer"] = answer, ["Questions"] = title };
        foreach (var (name, value) in more) fields[name] = value;
        return fields;
    }

    private static async Task<string> EnterAsync(Visitor agent, string subject, string answer)
    {
        using var response = await agent.SubmitAsync("/desk/inquiries/new", "/desk/inquiries/new", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Channel"] = "phone",
            ["Account"] = "staff",
            ["Subject"] = subject,
            ["Text"] = subject,
            ["Answer"] = answer,
        });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString.Split('/')[^1];
    }
}
