using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Manuals;

/// <summary>A vendor's manual with the articles that were made from it.</summary>
/// <param name="Manual">The manual.</param>
/// <param name="Uses">Its pages in use, ascending.</param>
internal sealed record ListedManual(VendorManual Manual, IReadOnlyList<ManualUse> Uses);
