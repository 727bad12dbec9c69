using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>Says what went wrong: a page for people, problem details for programs.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel(ArticleSearch search, ProblemDetailsFactory problems, IStringLocalizer<ErrorText> text) : PortalPage
{
    private const int MostNear = 5;

    private static readonly int[] Explained = [400, 403, 404, 405, 413, 429, 500];

    public int Code { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What the log calls the failed request; only for failures of the server.</summary>
    public string? Reference { get; private set; }

    /// <summary>Articles found with the words of an address that leads nowhere.</summary>
    public IReadOnlyList<FoundArticle> Near { get; private set; } = [];

    public IActionResult OnGet(int? code)
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        // Somebody who types this address in finds no page here.
        Code = failure is not null || refused is not null ? HttpContext.Response.StatusCode : StatusCodes.Status404NotFound;
        HttpContext.Response.StatusCode = Code;
        var path = failure?.Path ?? refused?.OriginalPath ?? Request.Path;
        if (ApiAddresses.Contain(path)) return Details();
        Explain(path);
        return Page();
    }

    private ObjectResult Details() => new(problems.CreateProblemDetails(HttpContext, Code))
    {
        StatusCode = Code,
        ContentTypes = { "application/problem+json" },
    };

    private void Explain(string path)
    {
        var key = Array.IndexOf(Explained, Code) >= 0 ? Code.ToString(System.Globalization.CultureInfo.InvariantCulture) : "Other";
        PageTitle = text["Title" + key];
        Text = text["Text" + key];
        Crumbs = [new Crumb(PageTitle)];
        IsUnlisted = true;
        if (Code >= StatusCodes.Status500InternalServerError) Reference = Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;
        if (Code == StatusCodes.Status404NotFound) SearchWords = AddressWords.Of(path);
        if (SearchWords.Length > 0) Near = search.Search(new SearchInput { Question = Question.From(SearchWords), Limit = MostNear }, Audiences, Lang).Hits;
    }
}
