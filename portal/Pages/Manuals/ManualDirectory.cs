using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Manuals;

/// <summary>Lists the vendors' manuals by service, with the articles that were made from them.</summary>
internal sealed class ManualDirectory(CitationReader citations)
{
    private const CompareOptions Loosely =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Comparison = Web.Language.Japanese.CompareInfo;

    /// <param name="view">The catalog as the reader sees it.</param>
    /// <param name="filter">Words that all have to occur in the manual's title, vendor, id or service; nothing lists all.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IReadOnlyList<ManualGroup>> ListAsync(CatalogView view, Question filter, CancellationToken cancellation)
    {
        var uses = (await citations.ReadAsync(cancellation))
            .Where(citation => view.Find(citation.No) is { } article && article.Lang == citation.Lang)
            .ToLookup(citation => citation.Manual, citation => new ManualUse(citation.Page, view.Find(citation.No)!), StringComparer.Ordinal);
        var words = filter.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var order = view.Services.All.Select((service, place) => (service.Slug, place)).ToDictionary(pair => pair.Slug, pair => pair.place, StringComparer.Ordinal);
        return
        [
            .. view.VendorManuals.All
                .Where(manual => words.All(word => Holds(manual, word, view)))
                .GroupBy(manual => manual.Service, StringComparer.Ordinal)
                .OrderBy(group => order.GetValueOrDefault(group.Key, int.MaxValue))
                .Select(group => new ManualGroup(group.Key, view.Services.NameOf(group.Key, view.Lang),
                    [.. group.Select(manual => new ListedManual(manual, [.. uses[manual.Id]]))])),
        ];
    }

    private static bool Holds(VendorManual manual, string word, CatalogView view) =>
        new[] { manual.Title, manual.Vendor, manual.Id, view.Services.NameOf(manual.Service, view.Lang) }
            .Any(text => Comparison.IndexOf(text, word, Loosely) >= 0);
}
