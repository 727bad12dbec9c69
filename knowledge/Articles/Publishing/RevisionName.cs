using System.Globalization;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Names a revision.</summary>
/// <param name="No">The article.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Number">The revision.</param>
public sealed record RevisionName(int No, string Lang, int Number)
{
    /// <summary>As records write it: <c>1012:ja #3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{No}:{Lang} #{Number}");
}
