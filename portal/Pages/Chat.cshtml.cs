using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Chat;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>Talking to the assistant: with scripts in Web Chat, without them by this page's form.</summary>
[EnableRateLimiting(RateLimits.Chat)]
internal sealed class ChatModel(ReadChat read, TalkByForm talk, IStringLocalizer<ChatText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    /// <summary>Whether it stands in the panel of another page.</summary>
    public bool IsEmbedded { get; private set; }

    /// <summary>Words that came along from a search.</summary>
    public string Words { get; private set; } = "";

    public string Nonce { get; private set; } = "";

    public ChatSheet Sheet { get; private set; } = null!;

    /// <summary>What is wrong with what was sent, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>What was written and could not be sent.</summary>
    public string Draft { get; private set; } = "";

    public Task OnGetAsync(string? q, string? embed) => ShowAsync(q, embed == "1");

    public async Task<IActionResult> OnPostSayAsync([FromForm] SayInput input)
    {
        var outcome = await talk.SayAsync(VisitorIdentity.Ensure(HttpContext), input, text["AskDesk"], Lang, HttpContext.RequestAborted);
        if (outcome == SayOutcome.Said) return Done("latest");
        Draft = input.Text ?? "";
        return await FailAsync(outcome, input.Q);
    }

    public async Task<IActionResult> OnPostRateAsync([FromForm] RateInput input)
    {
        var outcome = await talk.RateAsync(VisitorIdentity.Ensure(HttpContext), input, HttpContext.RequestAborted);
        return outcome is SayOutcome.Said or SayOutcome.Empty ? Done("rated") : await FailAsync(outcome, null);
    }

    public async Task<IActionResult> OnPostNewAsync()
    {
        await talk.BeginAsync(VisitorIdentity.Ensure(HttpContext), Lang, HttpContext.RequestAborted);
        return Done("say");
    }

    private LocalRedirectResult Done(string place) => LocalRedirect("/chat#" + place);

    private async Task<IActionResult> FailAsync(SayOutcome outcome, string? q)
    {
        Fault = text["Fault" + outcome];
        Response.StatusCode = outcome == SayOutcome.TooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status400BadRequest;
        await ShowAsync(q, false);
        return Page();
    }

    private async Task ShowAsync(string? q, bool isEmbedded)
    {
        Words = Question.From(q).Words;
        IsEmbedded = isEmbedded;
        Nonce = ChatPolicy.For(HttpContext, isEmbedded).Nonce;
        // Personal, and the nonce is good once.
        Response.Headers.CacheControl = "no-cache, no-store";
        Sheet = await read.ReadAsync(VisitorIdentity.Find(HttpContext), HttpContext.RequestAborted);
        PageTitle = Fault is null ? text["Title"] : text["TitleFault"];
        Crumbs = [new Crumb(text["Title"])];
        CanonicalUrl = "/chat";
        IsUnlisted = true;
    }
}
