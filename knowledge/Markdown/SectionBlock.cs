namespace Shirube.Knowledge.Markdown;

/// <summary>A block of a section as it is written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Items">Its Markdown: the items of a list one by one, without their numbers or dots; everything else as one.</param>
/// <param name="Label">Of a notice its kind in lower case (<c>warning</c>); else empty.</param>
public sealed record SectionBlock(BlockKind Kind, IReadOnlyList<string> Items, string Label = "")
{
    /// <summary>Of a table its rows, the heading first, each with the Markdown of its cells; else none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}
