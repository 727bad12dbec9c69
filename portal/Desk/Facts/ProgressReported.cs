namespace Shirube.Portal.Desk.Facts;

/// <summary>The person was told how far it is.</summary>
/// <param name="Text">What the person was told.</param>
/// <param name="AnswerBy">A new promise; null when the old one stands.</param>
/// <param name="PersonChoseTime">The person asked to be contacted at a certain time: such a report is left out of the service level.</param>
/// <param name="PersonWasAbsent">The person did not answer the call; the time of the call counts all the same.</param>
internal sealed record ProgressReported(string Text, DateTimeOffset? AnswerBy, bool PersonChoseTime, bool PersonWasAbsent) : InquiryFact;
