namespace Shirube.Knowledge.Articles.Words;

/// <summary>A version of a list. Immutable.</summary>
/// <param name="Number">From 1; 0 when there is none yet.</param>
/// <param name="Text">The whole list.</param>
/// <param name="Author">Who saved it.</param>
/// <param name="At">When.</param>
/// <param name="Note">What changed and why; empty when it was brought in.</param>
public sealed record WordListVersion(int Number, string Text, string Author, DateTimeOffset At, string Note)
{
    /// <summary>What there is before the first.</summary>
    public static WordListVersion None { get; } = new(0, "", "", DateTimeOffset.UnixEpoch, "");
}
