using System.Globalization;
using Shirube.Knowledge.Articles.Catalog;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>The list of documents with their addresses, as reports and handovers ask for it.</summary>
public sealed class DocumentList(ArticleCatalog catalog)
{
    private static readonly string[] Columns = ["kind", "id", "lang", "title", "service", "revision", "updated", "address", "owner", "reviewBy"];

    /// <summary>Everything published, by kind and number, then the vendors' manuals.</summary>
    /// <param name="site">Address of the portal.</param>
    public IReadOnlyList<DocumentLine> Read(Uri site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var snapshot = catalog.Current;
        var articles = snapshot.All.OrderBy(head => head.Kind).ThenBy(head => head.No).ThenBy(head => head.Lang, StringComparer.Ordinal).Select(head => new DocumentLine(
            WireNames.Of(head.Kind), Number(head.No), head.Lang, head.Title, head.Service, Number(head.Revision), head.PublishedAt,
            new Uri(site, $"/articles/{Number(head.No)}/{head.Slug}{(head.Lang == "ja" ? "" : "?lang=" + head.Lang)}").AbsoluteUri, head.Owner, head.ReviewBy));
        var manuals = snapshot.VendorManuals.All.Select(manual => new DocumentLine(
            DocumentLine.VendorManual, manual.Id, "", manual.Title, manual.Service, manual.Version, new DateTimeOffset(manual.Issued.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), manual.Location, manual.Vendor, null));
        return [.. articles, .. manuals];
    }

    /// <summary>The list as CSV.</summary>
    public static Task<byte[]> ToCsvAsync(IEnumerable<DocumentLine> lines, CancellationToken cancellation = default) => CsvText.WriteAsync(Columns, lines.Select(line => new[]
    {
        line.Kind, line.Id, line.Lang, line.Title, line.Service, line.Revision, line.Updated.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), line.Address, line.Owner,
        line.ReviewBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    }), cancellation);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
