using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Sessions;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>Search results; every state of them has its address.</summary>
[EnableRateLimiting(RateLimits.Search)]
internal sealed class SearchModel(
    ArticleListing listing, ArticleCatalog catalog, HelpTrail trail, IStringLocalizer<SearchText> text, IStringLocalizer<LayoutText> layout) : PortalPage
{
    /// <summary>Nobody turns more pages; the index need not count further.</summary>
    private const int LastPage = 1000;

    private const int MostCases = 6;

    public ListingInput Input { get; private set; } = new(Question.From(""), null, null, null, 1);

    public Listing Listing { get; private set; } = null!;

    /// <summary>Situations to choose from where nothing was found.</summary>
    public IReadOnlyList<ArticleHead> Cases { get; private set; } = [];

    public FacetList Kinds { get; private set; } = FacetList.Empty;

    public FacetList Services { get; private set; } = FacetList.Empty;

    // The route has a value named page too, the name of this file: the number is only in the query.
    public void OnGet(string? q, string? service, string? kind, string? lang, [FromQuery(Name = "page")] string? page)
    {
        Input = new ListingInput(Question.From(q), Filter(service), Filter(kind), Language.Named(lang)?.Name, PageNumber(page));
        Listing = listing.List(Input, Audiences, Lang);
        trail.Searched(HttpContext, Input, Listing);
        Input = Input with { Page = Listing.Page };
        var view = View(catalog);
        if (Listing.Total == 0) Cases = [.. view.OfKind(ArticleKind.Case).Take(MostCases)];
        Kinds = FacetList.OfKinds(Input, Listing, name => KindName(name));
        Services = FacetList.OfServices(Input, Listing, slug => view.Services.NameOf(slug, Lang));
        Describe();
    }

    private string KindName(string name) => WireNames.Kind(name) is { } kind ? KindText.Of(kind, layout) : name;

    private void Describe()
    {
        SearchWords = Input.Question.Words;
        PageTitle = Input.Question.IsEmpty ? text["TitleBrowse"] : text["TitleFor", TitleWords.Of(Input.Question)];
        foreach (var filter in new[] { Kinds.Chosen, Services.Chosen }) PageTitle = filter is null ? PageTitle : filter + " – " + PageTitle;
        if (Input.Page > 1) PageTitle = text["TitlePage", PageTitle, Input.Page];
        Crumbs = [new Crumb(Input.Question.IsEmpty ? text["TitleBrowse"] : text["Title"])];
        IsUnlisted = !Input.Question.IsEmpty;
    }

    /// <summary>Values of filters are short names; whatever else stands there finds nothing, and is not repeated at length.</summary>
    private static string? Filter(string? value)
    {
        const int longest = 64;
        var name = Question.From(value).Words;
        return name.Length == 0 ? null : name.Length <= longest ? name : name[..longest];
    }

    private static int PageNumber(string? page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1;
}
