using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>How a step in the life of an article ended.</summary>
/// <param name="Status">How.</param>
/// <param name="Revision">The revision it was about, or null.</param>
/// <param name="Problems">What is wrong with the text; only with <see cref="EditStatus.Invalid"/>.</param>
public sealed record EditOutcome(EditStatus Status, int? Revision = null, IReadOnlyList<FileProblem>? Problems = null)
{
    /// <summary>What it does to the golden questions; null where none were asked.</summary>
    public GateReport? Gate { get; init; }

    public bool IsDone => Status == EditStatus.Done;

    public static EditOutcome Of(EditStatus status) => new(status);
}
