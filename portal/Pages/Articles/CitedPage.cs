using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Articles;

/// <summary>A page of a vendor's manual that an article was made from.</summary>
/// <param name="Manual">The manual, or null when it is no longer listed.</param>
/// <param name="Id">Its id.</param>
/// <param name="Page">From 1.</param>
internal sealed record CitedPage(VendorManual? Manual, string Id, int Page)
{
    /// <summary>The address of the page, or null for a file on the share.</summary>
    public string? Url => Manual is null ? null : ManualAddress.At(Manual, Page);
}
