namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Two revisions side by side. Immutable.</summary>
/// <param name="Earlier">The one that is compared from.</param>
/// <param name="Later">The one that is compared to.</param>
/// <param name="Lines">Every line of both texts, front matter included.</param>
public sealed record RevisionComparison(RevisionLine Earlier, RevisionLine Later, IReadOnlyList<DiffLine> Lines)
{
    /// <summary>Lines that only the later text has.</summary>
    public int AddedLines => Lines.Count(line => line.Kind == DiffKind.Added);

    /// <summary>Lines that only the earlier text has.</summary>
    public int RemovedLines => Lines.Count(line => line.Kind == DiffKind.Removed);
}
