using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Sessions.Care;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>What people searched for in a period and did not find, and what that suggests.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SearchCareModel(ReadSearchCare reader, ArticleCatalog catalog, Web.DateText dates, IStringLocalizer<CareText> text) : PortalPage
{
    public const int Shown = 100;

    public Sessions.Care.SearchCare Care { get; private set; } = null!;

    public CareInput Input { get; private set; } = new();

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public IReadOnlyList<SearchGroup> Groups { get; private set; } = [];

    public CatalogSnapshot Catalog => catalog.Current;

    public Task OnGetAsync([FromQuery] CareInput input, CancellationToken cancellation) => LoadAsync(input, cancellation);

    /// <summary>The groups as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync([FromQuery] CareInput input, CancellationToken cancellation)
    {
        await LoadAsync(input, cancellation);
        var bytes = await CareCsv.WriteAsync(Care, dates, cancellation);
        return File(bytes, "text/csv; charset=utf-8", "searches.csv");
    }

    private async Task LoadAsync(CareInput input, CancellationToken cancellation)
    {
        Input = input;
        (First, Last) = input.Period(dates.Today);
        Care = await reader.ReadAsync(First, Last, cancellation);
        Groups = [.. Care.Groups.Where(group => (Input.Part == "unclicked" ? group.Unclicked : group.Misses) > 0)
            .OrderByDescending(group => Input.Part == "unclicked" ? group.Unclicked : group.Misses).ThenByDescending(group => group.Last)];
        PageTitle = text["CareTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["CareTitle"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}
