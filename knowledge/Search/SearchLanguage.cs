namespace Shirube.Knowledge.Search;

/// <summary>Everything the search knows of the language: the dictionary with the user words, and the synonyms. Immutable.</summary>
public sealed class SearchLanguage : IDisposable
{
    /// <summary>Loads it.</summary>
    /// <param name="dictionaryPath">The compiled dictionary (<c>ipadic.dic</c>).</param>
    /// <param name="userWords">Text of <c>user-words.csv</c>: surface, reading, part of speech, segments.</param>
    /// <param name="synonyms">Text of <c>synonyms.txt</c> in Solr's format.</param>
    public static SearchLanguage Load(string dictionaryPath, string userWords, string synonyms) => throw new NotSupportedException();

    /// <summary>Lines of the word lists that could not be used, with their reasons.</summary>
    public IReadOnlyList<string> Warnings { get; } = [];

    public void Dispose() => throw new NotSupportedException();
}
