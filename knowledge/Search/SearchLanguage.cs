using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search;

/// <summary>Everything the search knows of the language: the dictionary with the user words, the synonyms and the pinned answers. Immutable.</summary>
public sealed class SearchLanguage : IDisposable
{
    private readonly MorphologicalDictionary _dictionary;
    private readonly string _words;
    private readonly bool _isOwner;

    private SearchLanguage(MorphologicalDictionary dictionary, string words, TermAnalyzer analyzer, Synonyms synonyms, Pins pins, IReadOnlyList<string> warnings, bool isOwner)
    {
        (_dictionary, _words, _isOwner) = (dictionary, words, isOwner);
        (Analyzer, Synonyms, Pins, Warnings) = (analyzer, synonyms, pins, warnings);
    }

    /// <summary>Lines of the word lists that could not be used, with their reasons.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Text to terms.</summary>
    public TermAnalyzer Analyzer { get; }

    internal Synonyms Synonyms { get; }

    internal Pins Pins { get; }

    /// <summary>Loads it.</summary>
    /// <param name="dictionaryPath">The compiled dictionary (<c>ipadic.dic</c>).</param>
    /// <param name="userWords">Text of <c>user-words.csv</c>: surface, reading, part of speech, segments.</param>
    /// <param name="synonyms">Text of <c>synonyms.txt</c> in Solr's format.</param>
    /// <param name="pins">Text of <c>pins.csv</c>: question, group, anchor.</param>
    /// <exception cref="InvalidDataException">The dictionary is damaged.</exception>
    public static SearchLanguage Load(string dictionaryPath, string userWords, string synonyms, string pins = "")
        => Create(MorphologicalDictionary.Open(dictionaryPath), null, userWords, synonyms, pins, isOwner: true);

    /// <summary>
    /// The same dictionary with other lists. It lives as long as this one and need not be disposed of. With other user words its
    /// terms are others, and the index has to be filled again.
    /// </summary>
    public SearchLanguage With(string userWords, string synonyms, string pins) => Create(_dictionary, this, userWords, synonyms, pins, isOwner: false);

    /// <summary>Releases the dictionary's file.</summary>
    public void Dispose()
    {
        if (_isOwner) _dictionary.Dispose();
    }

    private static SearchLanguage Create(MorphologicalDictionary dictionary, SearchLanguage? known, string userWords, string synonyms, string pins, bool isOwner)
    {
        var words = UserDictionary.Parse(userWords);
        var warnings = new List<string>(words.Warnings.Select(warning => $"user-words.csv: {warning}"));
        var analyzer = known is not null && known._words == words.Fingerprint ? known.Analyzer : new TermAnalyzer(dictionary, words);
        return new SearchLanguage(dictionary, words.Fingerprint, analyzer, Synonyms.Parse(synonyms, analyzer, warnings), Pins.Parse(pins, analyzer, warnings), warnings, isOwner);
    }
}
