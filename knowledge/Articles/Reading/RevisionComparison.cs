namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Two revisions side by side. Immutable.</summary>
/// <param name="Earlier">The one that is compared from; null when there was none.</param>
/// <param name="Later">The one that is compared to.</param>
/// <param name="Fields">Fields above the text that differ, in the order of the form.</param>
/// <param name="Lines">Every line of both texts.</param>
public sealed record RevisionComparison(RevisionView? Earlier, RevisionView Later, IReadOnlyList<FieldComparison> Fields, IReadOnlyList<DiffLine> Lines);
