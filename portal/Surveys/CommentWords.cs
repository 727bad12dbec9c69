using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Finds the words of comments as the search cuts them, with the organisation's own words, and their tone with the list
/// <c>surveys/tone.csv</c> of the content folder.
/// </summary>
/// <param name="tokenizer">The tokenizer that the search works with now; another one after its words were changed.</param>
/// <param name="contentPath">The content folder.</param>
internal sealed class CommentWords(Func<Tokenizer> tokenizer, string contentPath) : ICommentWords, IDisposable
{
    // A buffer holds the analyser's tables and is larger than any comment: one for each thread, not for each comment.
    private readonly ThreadLocal<TokenBuffer> _buffer = new(() => new TokenBuffer());

    private volatile Cut? _cut;

    public IReadOnlyList<CommentWord> WordsOf(string text)
    {
        var (current, tones) = Current();
        var tokens = Tokens(current, text);
        var words = new HashSet<CommentWord>();
        for (var at = 0; at < tokens.Count;)
        {
            if (tones.Find(tokens, at) is { } tone)
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

    public void Dispose() => _buffer.Dispose();

    /// <summary>The list of tones is cut by the tokenizer that cuts the comments. Two threads may both cut it: the outcome is the same.</summary>
    private Cut Current()
    {
        var current = tokenizer();
        if (_cut is { } known && known.Tokenizer == current) return known;
        return _cut = new Cut(current, ToneList.Read(contentPath, text => [.. Tokens(current, text).Select(token => token.Word)]));
    }

    private List<CommentToken> Tokens(Tokenizer current, string text) => CommentTokens.Of(current, TextNormalizer.Normalize(text), _buffer.Value!);

    private sealed record Cut(Tokenizer Tokenizer, ToneList Tones);
}
