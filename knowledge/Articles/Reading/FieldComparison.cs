namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A field above the text that differs between two revisions.</summary>
/// <param name="Name">Its name, as <see cref="Editing.DraftField"/> has it.</param>
/// <param name="Lines">Every line of both values.</param>
public sealed record FieldComparison(string Name, IReadOnlyList<DiffLine> Lines);
