namespace Shirube.Portal.Desk.Facts;

/// <summary>The conversation that an inquiry was made of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Name of the reason why it was handed over; empty when the person went on to the form.</param>
/// <param name="Lines">What was said, oldest first.</param>
/// <param name="Shown">The sections that the person was shown.</param>
internal sealed record ConversationRecord(
    string Id, string Reason, IReadOnlyList<ConversationLine> Lines, IReadOnlyList<SectionReference> Shown);
