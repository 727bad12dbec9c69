using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>All inquiries, by filters that stand in the address.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InquiriesModel(InquiryList list, AgentDirectory agents, ArticleCatalog catalog, IStringLocalizer<DeskText> text) : PortalPage
{
    public InquiryFilter Filter { get; private set; } = new();

    public InquiryListPage List { get; private set; } = null!;

    public IReadOnlyList<string> Agents { get; private set; } = [];

    public IReadOnlyList<PortalService> Services => View(catalog).Services.All;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Filter = InquiryFilter.Of(Request.Query);
        List = await list.ListAsync(Filter, User.Identity?.Name ?? "", cancellation);
        Filter = Filter with { Page = List.Page };
        Agents = await agents.ListAsync(cancellation);
        PageTitle = text["ListTitle"];
        if (Filter.IsNarrowed) PageTitle = text["ListTitleNarrowed", TextOf(Filter)];
        if (Filter.Page > 1) PageTitle = text["TitlePage", PageTitle, Filter.Page];
        Crumbs = [new Crumb(text["DeskTitle"], "/desk"), new Crumb(text["ListTitle"])];
    }

    /// <summary>The filter in words, for the title.</summary>
    private static string TextOf(InquiryFilter filter) =>
        string.Join(' ', Uri.UnescapeDataString((filter with { Page = 1 }).Query.TrimStart('?')).Split('&'));
}
