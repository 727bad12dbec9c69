using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search;

/// <summary>Everything the search knows of the language: the dictionary with the user words, and the synonyms. Immutable.</summary>
public sealed class SearchLanguage : IDisposable
{
    private readonly MorphologicalDictionary _dictionary;

    private SearchLanguage(MorphologicalDictionary dictionary, TermAnalyzer analyzer, Synonyms synonyms, IReadOnlyList<string> warnings)
    {
        _dictionary = dictionary;
        Analyzer = analyzer;
        Synonyms = synonyms;
        General = Thesaurus.For(analyzer);
        Warnings = warnings;
    }

    /// <summary>Lines of the word lists that could not be used, with their reasons.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Text to terms.</summary>
    public TermAnalyzer Analyzer { get; }

    internal Synonyms Synonyms { get; }

    /// <summary>The general thesaurus behind the synonyms.</summary>
    internal Lazy<Synonyms> General { get; }

    /// <summary>Loads it.</summary>
    /// <param name="dictionaryPath">The compiled dictionary (<c>ipadic.dic</c>).</param>
    /// <param name="userWords">Text of <c>user-words.csv</c>: surface, reading, part of speech, segments.</param>
    /// <param name="synonyms">Text of <c>synonyms.txt</c> in Solr's format.</param>
    /// <exception cref="InvalidDataException">The dictionary is damaged.</exception>
    public static SearchLanguage Load(string dictionaryPath, string userWords, string synonyms)
    {
        var dictionary = MorphologicalDictionary.Open(dictionaryPath);
        var words = UserDictionary.Parse(userWords);
        var warnings = new List<string>(words.Warnings.Select(warning => $"user-words.csv: {warning}"));
        var analyzer = new TermAnalyzer(dictionary, words);
        return new SearchLanguage(dictionary, analyzer, Synonyms.Parse(synonyms, analyzer, warnings), warnings);
    }

    /// <summary>Releases the dictionary's file.</summary>
    public void Dispose() => _dictionary.Dispose();
}
