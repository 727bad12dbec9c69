using Shirube.Knowledge.Articles.Catalog;

namespace Shirube.Portal.Pages;

/// <summary>A service in a list, with the number of articles about it.</summary>
internal sealed record ServiceLine(string Slug, string Name, int Count)
{
    /// <summary>The services of a catalog that have articles, in their order of display.</summary>
    public static IReadOnlyList<ServiceLine> Of(CatalogView view) =>
    [
        .. view.Services.All
            .Select(service => new ServiceLine(service.Slug, view.Services.NameOf(service.Slug, view.Lang), view.OfService(service.Slug).Count()))
            .Where(line => line.Count > 0),
    ];
}
