namespace Shirube.Knowledge.Search;

/// <summary>Plain text with marked ranges. It is not HTML: whoever prints it encodes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">Ranges in UTF-16 units, ascending, not overlapping, inside the text.</param>
public sealed record MarkedText(string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>Text with nothing marked.</summary>
    public static MarkedText Plain(string text) => new(text, []);
}
