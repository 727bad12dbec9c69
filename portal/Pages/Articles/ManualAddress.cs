using System.Globalization;
using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Articles;

/// <summary>Addresses of vendors' manuals that a browser can open.</summary>
internal static class ManualAddress
{
    /// <summary>The address of the manual, or null for a file on the share, which a browser does not open.</summary>
    public static string? Of(VendorManual manual) =>
        Uri.TryCreate(manual.Location, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>The address of one of its pages, as PDF viewers understand it.</summary>
    public static string? At(VendorManual manual, int page) =>
        Of(manual) is { } url ? url.Split('#')[0] + "#page=" + page.ToString(CultureInfo.InvariantCulture) : null;
}
