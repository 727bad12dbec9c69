namespace Shirube.Knowledge.Articles.Board;

/// <summary>A page of the list of articles.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">Lines over all pages.</param>
/// <param name="Page">The page, from 1; the last one when a later one was asked for.</param>
/// <param name="Owners">Everybody who answers for an article.</param>
public sealed record BoardPage(IReadOnlyList<BoardRow> Rows, int Total, int Page, IReadOnlyList<string> Owners)
{
    /// <summary>Lines of a page.</summary>
    public const int Size = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
