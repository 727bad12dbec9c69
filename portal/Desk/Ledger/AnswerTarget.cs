namespace Shirube.Portal.Desk.Ledger;

/// <summary>The desk time within which an answer is promised.</summary>
internal sealed record AnswerTarget(TimeSpan Time);
