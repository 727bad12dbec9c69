using Microsoft.Extensions.Options;
using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Portal.Settings;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Finds the words of comments with the analyser of the search, and their tone with the list <c>surveys/tone.csv</c> of the content folder.</summary>
internal sealed class CommentWords : ICommentWords, IDisposable
{
    private const string DictionaryName = "ipadic.dic";

    private readonly Lazy<MorphologicalDictionary> _dictionary;
    private readonly Lazy<Tokenizer> _tokenizer;
    private readonly Lazy<ToneList> _tones;

    // A buffer holds the analyser's tables and is larger than any comment: one for each thread, not for each comment.
    private readonly ThreadLocal<TokenBuffer> _buffer = new(() => new TokenBuffer());

    public CommentWords(IOptions<PortalSettings> settings)
    {
        var path = settings.Value.DictionaryPath is { Length: > 0 } own ? Path.GetFullPath(own) : Path.Combine(AppContext.BaseDirectory, DictionaryName);
        _dictionary = new Lazy<MorphologicalDictionary>(() => MorphologicalDictionary.Open(path));
        _tokenizer = new Lazy<Tokenizer>(() => new Tokenizer(_dictionary.Value, UserDictionary.Empty));
        _tones = new Lazy<ToneList>(() => ToneList.Read(settings.Value.ContentPath, text => [.. CommentTokens.Of(_tokenizer.Value, TextNormalizer.Normalize(text), _buffer.Value!).Select(token => token.Word)]));
    }

    public IReadOnlyList<CommentWord> WordsOf(string text)
    {
        var tokens = CommentTokens.Of(_tokenizer.Value, TextNormalizer.Normalize(text), _buffer.Value!);
        var words = new HashSet<CommentWord>();
        for (var at = 0; at < tokens.Count;)
        {
            if (_tones.Value.Find(tokens, at) is { } tone)
            {
                at += tone.Length;
                words.Add(Denial.IsAt(tokens, at) ? new CommentWord(Denial.Of(tone.Word), -tone.Tone) : new CommentWord(tone.Word, tone.Tone));
                continue;
            }

            if (tokens[at].IsTopic) words.Add(new CommentWord(tokens[at].Word, 0));
            at++;
        }

        return [.. words];
    }

    public void Dispose()
    {
        _buffer.Dispose();
        if (_dictionary.IsValueCreated) _dictionary.Value.Dispose();
    }
}
