using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>How to reach the desk; keeps the words that were searched for and shows what is near them.</summary>
[EnableRateLimiting(RateLimits.Search)]
internal sealed class AskModel(ArticleSearch search, IStringLocalizer<PagesText> text) : PortalPage
{
    private const int MostNear = 3;

    public Question Question { get; private set; } = Question.From("");

    public IReadOnlyList<FoundArticle> Near { get; private set; } = [];

    public void OnGet(string? q)
    {
        Question = Question.From(q);
        if (!Question.IsEmpty) Near = search.Search(new SearchInput { Question = Question, Limit = MostNear }, Audiences, Lang).Hits;
        SearchWords = Question.Words;
        PageTitle = Question.IsEmpty ? text["AskTitle"] : text["AskTitleFor", TitleWords.Of(Question)];
        Place = "ask";
        Crumbs = [new Crumb(text["AskTitle"])];
        IsUnlisted = !Question.IsEmpty;
    }
}
