namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>What has to change in the index so that it shows what is published.</summary>
/// <param name="Put">Articles that are missing or out of date.</param>
/// <param name="Remove">Groups that are not published any more.</param>
public sealed record IndexPlan(IReadOnlyList<ArticleHead> Put, IReadOnlyList<string> Remove)
{
    public int Count => Put.Count + Remove.Count;

    /// <summary>Compares what is published with the stamps of an index.</summary>
    public static IndexPlan Compare(IReadOnlyList<ArticleHead> published, IReadOnlyDictionary<string, string> stamps)
    {
        var groups = published.Select(head => head.Group).ToHashSet(StringComparer.Ordinal);
        return new IndexPlan(
            [.. published.Where(head => !stamps.TryGetValue(head.Group, out var stamp) || stamp != SearchDocuments.StampOf(head))],
            [.. stamps.Keys.Where(group => !groups.Contains(group)).Order(StringComparer.Ordinal)]);
    }
}
