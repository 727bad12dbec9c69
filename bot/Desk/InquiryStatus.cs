namespace Shirube.Bot.Desk;

/// <summary>How an inquiry stands, as its owner is told.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="State">The state's wire name: <c>open</c>, <c>in-progress</c>, <c>escalated</c>, <c>answered</c>, <c>closed</c>.</param>
/// <param name="Received">When it was received.</param>
/// <param name="AnswerBy">When an answer can be expected; null once it is answered.</param>
/// <param name="Url">Address of the owner's page within the portal.</param>
public sealed record InquiryStatus(string Number, string Subject, string State, DateTimeOffset Received, DateTimeOffset? AnswerBy, string Url);
