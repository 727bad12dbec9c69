using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Conversations;

/// <summary>Kinds of personal data that were taken out of what came in.</summary>
/// <param name="Kinds">Each once.</param>
/// <param name="Typed">The words as they were typed, for as long as the turn lasts: where the desk asked how to reach the person, they are the answer. Never kept.</param>
internal sealed record MaskedKinds(IReadOnlyList<PersonalDataKind> Kinds, string? Typed = null)
{
    public static readonly MaskedKinds None = new([]);
}
