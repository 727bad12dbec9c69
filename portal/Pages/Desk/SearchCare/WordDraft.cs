using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A change to a list on its way. Immutable.</summary>
/// <param name="Form">What was sent.</param>
/// <param name="Text">The list as it would be, or null when there is a problem before that.</param>
/// <param name="Problem">Why it cannot be saved, or null.</param>
internal sealed record WordDraft(WordForm Form, string? Text, WordProblem? Problem)
{
    /// <summary>What it does to the golden questions; null when it was not asked.</summary>
    public WordCheck? Check { get; init; }

    /// <summary>Lines that the new text has and the old had not, and the other way round.</summary>
    public required LineChanges Changes { get; init; }
}
