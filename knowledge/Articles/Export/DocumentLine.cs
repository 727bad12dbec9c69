namespace Shirube.Knowledge.Articles.Export;

/// <summary>A document of the list that is handed over: an article, or a vendor's manual.</summary>
/// <param name="Kind">Kind of the article, or <c>vendor-manual</c>.</param>
/// <param name="Id">Number of the article, or id of the manual.</param>
/// <param name="Lang">Its language; empty for a vendor's manual.</param>
/// <param name="Title">Its title.</param>
/// <param name="Service">Slug of its service.</param>
/// <param name="Revision">Its revision, or the manual's version.</param>
/// <param name="Updated">Moment of its publication or day of its issue.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="ReviewBy">Day by which it has to be looked at, or null.</param>
public sealed record DocumentLine(string Kind, string Id, string Lang, string Title, string Service, string Revision, DateTimeOffset Updated, string Address, string Owner, DateOnly? ReviewBy)
{
    /// <summary>Name of the kind of vendors' manuals.</summary>
    public const string VendorManual = "vendor-manual";
}
