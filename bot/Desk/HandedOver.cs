namespace Shirube.Bot.Desk;

/// <summary>An inquiry that was made.</summary>
/// <param name="Number">Its number.</param>
/// <param name="AnswerBy">When an answer can be expected, in office time.</param>
/// <param name="NeedsContact">True when nobody is known whom the desk could answer: the assistant asks how to reach the person.</param>
public sealed record HandedOver(string Number, DateTimeOffset AnswerBy, bool NeedsContact);
