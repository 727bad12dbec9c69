using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Plans;

namespace Shirube.Portal.Pages.Surveys;

/// <summary>Answering a survey with a personal link or an open one. Without an account and without scripts.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AnswerModel(AnswerFlow flow, WhatChanged changed, WrongLinks wrongLinks, IStringLocalizer<SurveyText> text) : PortalPage
{
    /// <summary>Stands where a token would: the page after answering.</summary>
    public const string ThanksName = "thanks";

    private const string VisitCookie = "shirube-visit";

    public override bool HasSearchBand => false;

    public override bool HasLauncher => false;

    public string Token { get; private set; } = "";

    /// <summary>The page to answer; null for the thanks and where the link leads nowhere.</summary>
    public AnswerScreen? Screen { get; private set; }

    /// <summary>What is said after answering; null before that.</summary>
    public ThanksNote? Thanks { get; private set; }

    public bool IsSaved { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, [FromQuery] string? p, int? survey, bool saved, CancellationToken cancellation)
    {
        Token = token;
        IsUnlisted = true;
        if (token == ThanksName && survey is { } id)
        {
            Thanks = await changed.ReadAsync(id, cancellation);
            PageTitle = text["ThanksTitle"];
            return Thanks is null ? Wrong() : Page();
        }

        return Show(await flow.OpenAsync(token, Request.Cookies[VisitCookie], p, cancellation), saved);
    }

    public async Task<IActionResult> OnPostAsync(string token, [FromQuery] string? p, [FromForm] string? go, CancellationToken cancellation)
    {
        Token = token;
        IsUnlisted = true;
        var page = SentPage.Of(p, go, Request.Form);
        var step = await flow.SendAsync(token, Request.Cookies[VisitCookie], page, cancellation);
        if (step.Screen is not null)
        {
            Response.StatusCode = step.Screen.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
            return Show(step.Screen, saved: false);
        }

        if (step.IsDone) return LocalRedirect($"/s/{ThanksName}?survey={step.CampaignId}");
        return step.GoTo is null ? Wrong() : LocalRedirect($"/s/{Uri.EscapeDataString(token)}?p={Uri.EscapeDataString(step.GoTo)}{(page.Move == AnswerMove.Save ? "&saved=true" : "")}");
    }

    private PageResult Show(AnswerScreen? screen, bool saved)
    {
        if (screen is null) return Wrong();
        Screen = screen;
        IsSaved = saved;
        var title = screen.Entry.Definition!.Title.In(Lang);
        PageTitle = screen.Faults.Count > 0 ? text["ErrorTitle", title] : screen.Pages.Count > 1 ? text["PageTitle", title, screen.At + 1, screen.Pages.Count] : title;
        if (screen.Entry.IsOpenLink) RememberVisit(screen.Entry.Token);
        return Page();
    }

    /// <summary>One answer for every kind of link that cannot be used: a stranger learns nothing by trying.</summary>
    private PageResult Wrong()
    {
        PageTitle = text["WrongTitle"];
        Response.StatusCode = StatusCodes.Status404NotFound;
        if (!wrongLinks.Note(HttpContext.Connection.RemoteIpAddress)) return Page();
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = "60";
        return Page();
    }

    private void RememberVisit(string visit) => Response.Cookies.Append(VisitCookie, visit, new CookieOptions
    {
        HttpOnly = true, IsEssential = true, Path = "/s/" + Token, SameSite = SameSiteMode.Strict, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(60),
    });
}
