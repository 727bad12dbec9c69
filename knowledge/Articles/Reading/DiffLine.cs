namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A line of a comparison, in reading order: a changed line is a removed one followed by an added one.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="OldLine">Its number in the earlier text, from 1, or null.</param>
/// <param name="NewLine">Its number in the later text, from 1, or null.</param>
/// <param name="Text">The line.</param>
/// <param name="Changed">Where a changed line differs from its counterpart; empty when the whole line is new or gone.</param>
public sealed record DiffLine(DiffKind Kind, int? OldLine, int? NewLine, string Text, IReadOnlyList<DiffRange> Changed);
