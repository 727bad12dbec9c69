namespace Shirube.Portal.Desk.Ledger;

/// <summary>An inquiry with what happened to it, in the order it was written down.</summary>
internal sealed record InquiryRecord(Inquiry Inquiry, IReadOnlyList<LedgerEntry> Entries);
