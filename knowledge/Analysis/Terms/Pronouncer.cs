using System.Text;
using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>Finds the <see cref="Pronunciation"/> of short texts. Not thread-safe.</summary>
public sealed class Pronouncer
{
    private readonly Tokenizer _tokenizer;
    private readonly NormalizedText _normalized = new();
    private readonly TokenBuffer _tokens = new();

    internal Pronouncer(Tokenizer tokenizer) => _tokenizer = tokenizer;

    /// <summary>The pronunciation of <paramref name="text"/>.</summary>
    public Pronunciation Pronounce(string text)
    {
        TextNormalizer.Normalize(text, _normalized);
        var chars = _normalized.Chars;
        _tokenizer.Tokenize(chars, TokenizeMode.Search, _tokens);
        var surface = new StringBuilder(chars.Length);
        var reading = new StringBuilder(chars.Length * 2);
        var surfaceWords = new List<int>();
        var readingWords = new List<int>();
        var end = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.PositionLength > 1) continue;
            var word = chars.Slice(token.Start, token.Length);
            Append(surface, chars[end..token.Start]);
            Append(reading, chars[end..token.Start]);
            surfaceWords.Add(surface.Length);
            readingWords.Add(reading.Length);
            Append(surface, word);
            var sound = Kana.HasKanji(word) ? _tokenizer.Reading(token, chars) : word;
            Append(reading, sound.IsEmpty ? word : sound);
            end = token.Start + token.Length;
        }

        Append(surface, chars[end..]);
        Append(reading, chars[end..]);
        return new Pronunciation(surface.ToString(), surfaceWords, reading.ToString(), readingWords);
    }

    /// <summary>Normalised, lower case, katakana as hiragana, without spaces: how typed text is compared with pronunciations.</summary>
    public static string Fold(string text)
    {
        var normal = TextNormalizer.Normalize(text);
        var folded = new StringBuilder(normal.Length);
        Append(folded, normal);
        return folded.ToString();
    }

    private static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) output.Append(Kana.ToHiragana(char.ToLowerInvariant(c)));
        }
    }
}
