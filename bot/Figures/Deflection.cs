namespace Shirube.Bot.Figures;

/// <summary>What became of the conversations in which something was asked.</summary>
/// <param name="Conversations">Conversations in which something was looked for.</param>
/// <param name="Confirmed">Of them, solved by the person's word and not handed over.</param>
/// <param name="Potential">Of them, a section was shown and nothing was handed over: it may have helped.</param>
/// <param name="HandedOver">Of them, handed over to the desk.</param>
/// <param name="Unsolved">Of them, the person said that it did not help.</param>
public sealed record Deflection(int Conversations, int Confirmed, int Potential, int HandedOver, int Unsolved);
