namespace Shirube.Portal.Desk.Ledger;

/// <summary>What the person is told of a received inquiry.</summary>
/// <param name="Number">Its number.</param>
/// <param name="AnswerBy">When an answer can be expected.</param>
/// <param name="IsNew">False when the same had been sent before.</param>
internal sealed record ReceivedReceipt(string Number, DateTimeOffset AnswerBy, bool IsNew);
