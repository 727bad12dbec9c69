namespace Shirube.Knowledge.Search.Query;

/// <summary>What the query builder asks of the index.</summary>
internal interface IVocabulary
{
    /// <summary>Sections that hold the term.</summary>
    int CountSections(string key);

    /// <summary>Terms whose key begins with <paramref name="prefix"/>, with their counts of sections; at most <paramref name="limit"/>.</summary>
    IEnumerable<(string Key, int Count)> WithPrefix(string prefix, int limit);
}
