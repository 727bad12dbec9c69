namespace Shirube.Surveys.Answers;

/// <summary>One answer that cannot be taken.</summary>
/// <param name="Key">Key of the item.</param>
/// <param name="Code">Why.</param>
/// <param name="Limit">The bound that was missed, for the message; empty where there is none.</param>
public sealed record AnswerFault(string Key, AnswerFaultCode Code, string Limit = "");
