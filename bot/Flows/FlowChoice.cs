namespace Shirube.Bot.Flows;

/// <summary>A way on from a step.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="To">Id of the next step, or <see cref="Flow.Desk"/> or <see cref="Flow.Solved"/>.</param>
/// <param name="Line">Line in the file.</param>
public sealed record FlowChoice(FlowText Label, string To, int Line);
