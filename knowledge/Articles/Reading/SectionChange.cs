namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A section that a revision changed.</summary>
/// <param name="Heading">Its heading; empty for the text before the first.</param>
/// <param name="Page">Page of the printed revision that it begins on, from 1; 0 when it is not in that revision any more.</param>
public sealed record SectionChange(string Heading, int Page)
{
    public bool IsRemoved => Page == 0;
}
