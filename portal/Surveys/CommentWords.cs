using System.Globalization;
using Microsoft.Extensions.Options;
using Shirube.Knowledge.Analysis;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Finds the words of comments with the analyser of the search, and their tone with the list <c>surveys/tone.csv</c> of the content folder.</summary>
internal sealed class CommentWords : ICommentWords, IDisposable
{
    private const string ToneFile = "surveys/tone.csv";
    private const string DictionaryName = "ipadic.dic";

    private readonly Lazy<MorphologicalDictionary> _dictionary;
    private readonly Lazy<Dictionary<string, int>> _tones;

    public CommentWords(IOptions<PortalSettings> settings)
    {
        var path = settings.Value.DictionaryPath is { Length: > 0 } own ? Path.GetFullPath(own) : Path.Combine(AppContext.BaseDirectory, DictionaryName);
        _dictionary = new Lazy<MorphologicalDictionary>(() => MorphologicalDictionary.Open(path));
        _tones = new Lazy<Dictionary<string, int>>(() => ReadTones(settings.Value.ContentPath));
    }

    public IReadOnlySet<string> WordsOf(string text)
    {
        var dictionary = _dictionary.Value;
        var tokenizer = new Tokenizer(dictionary, UserDictionary.Empty);
        var tokens = new TokenBuffer();
        tokenizer.Tokenize(text, TokenizeMode.Normal, tokens);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var token in tokens.Tokens)
        {
            var word = tokenizer.BaseForm(token, text).ToString().ToLowerInvariant();
            if (_tones.Value.ContainsKey(word) || (word.Length > 1 && Carries(dictionary.GetPartOfSpeech(token.PartOfSpeechId)))) words.Add(word);
        }

        return words;
    }

    public int ToneOf(string word) => _tones.Value.GetValueOrDefault(word);

    public void Dispose()
    {
        if (_dictionary.IsValueCreated) _dictionary.Value.Dispose();
    }

    private static bool Carries(PartOfSpeech part) => part.Major switch
    {
        "\u540d\u8a5e" => part.Detail1 is not ("\u975e\u81ea\u7acb" or "\u4ee3\u540d\u8a5e" or "\u6570" or "\u63a5\u5c3e"),
        "\u5f62\u5bb9\u8a5e" => part.Detail1 == "\u81ea\u7acb",
        _ => false,
    };

    private static Dictionary<string, int> ReadTones(string contentPath)
    {
        var tones = new Dictionary<string, int>(StringComparer.Ordinal);
        if (ContentPath.Find(contentPath) is not { } folder || !File.Exists(Path.Combine(folder, ToneFile))) return tones;
        foreach (var line in File.ReadLines(Path.Combine(folder, ToneFile)))
            if (line.Split(',') is [var word, var tone] && int.TryParse(tone, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) tones[word] = value;
        return tones;
    }
}
