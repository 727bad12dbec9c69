using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Cuts text into the words that the dictionary sees in it, so that a comparison marks words and not letters.</summary>
public sealed class WordCutter(ArticleIndex index)
{
    /// <summary>The words with everything between them; joined they are the text again.</summary>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new TokenBuffer();
        index.Analyzer.Tokenizer.Tokenize(text, TokenizeMode.Normal, tokens);
        var pieces = new List<string>(tokens.Count + 4);
        var at = 0;
        foreach (ref readonly var token in tokens.Tokens)
        {
            if (token.Start < at) continue;
            Between(token.Start);
            pieces.Add(text.Substring(token.Start, token.Length));
            at = token.End;
        }

        Between(text.Length);
        return [.. pieces];

        // Spaces and what the analyser leaves out.
        void Between(int end)
        {
            if (end > at) pieces.Add(text[at..end]);
        }
    }
}
