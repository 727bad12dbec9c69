namespace Shirube.Portal.Sessions.Care;

/// <summary>A synonym that people's own rewording suggests. Immutable.</summary>
/// <param name="Line">The line for the list, to be approved by a person.</param>
/// <param name="From">An example of the words that led nowhere.</param>
/// <param name="To">An example of the words that led somewhere.</param>
/// <param name="No">The article that was opened most.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Count">How often.</param>
/// <param name="People">How many people.</param>
internal sealed record SynonymProposal(string Line, string From, string To, int No, string Lang, int Count, int People);
