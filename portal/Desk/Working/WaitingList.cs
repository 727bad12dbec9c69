using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>Something that waits for the desk: the first of it.</summary>
internal sealed record WaitingList(InquiryFilter Filter, int Total, IReadOnlyList<Inquiry> Rows);
