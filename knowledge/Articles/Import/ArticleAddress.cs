using System.Globalization;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>An address of an article as texts write it: <c>/articles/1012#つながらないとき</c>, with or without the slug.</summary>
/// <param name="No">The article's number.</param>
/// <param name="Anchor">Section, or empty.</param>
internal sealed record ArticleAddress(int No, string Anchor)
{
    private const string Prefix = "/articles/";

    /// <summary>True when the address is below <c>/articles/</c>, whether or not it is a good one.</summary>
    public static bool IsArticle(string target) => target.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Reads an address; null when it is no article's.</summary>
    public static ArticleAddress? Parse(string target)
    {
        if (!IsArticle(target)) return null;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var number = path[Prefix.Length..].Split('/')[0].Split('?')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var no) && no > 0 ? new ArticleAddress(no, anchor) : null;
    }
}
