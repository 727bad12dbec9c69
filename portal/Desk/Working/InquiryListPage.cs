using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>One page of a list.</summary>
/// <param name="Rows">What is on it.</param>
/// <param name="Total">How many there are over all pages.</param>
/// <param name="Page">The page, from 1; the last one when a later one was asked for.</param>
/// <param name="Pages">How many pages.</param>
internal sealed record InquiryListPage(IReadOnlyList<Inquiry> Rows, int Total, int Page, int Pages);
