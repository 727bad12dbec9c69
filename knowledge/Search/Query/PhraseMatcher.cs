using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Compares texts to the letter, but for width, case, spaces and forms of kanji.</summary>
internal static class PhraseMatcher
{
    /// <summary>The form in which phrase and text are compared.</summary>
    public static string Fold(string text)
    {
        var normal = TextNormalizer.Normalize(text);
        return string.Create(normal.Count(c => !char.IsWhiteSpace(c)), normal, static (span, source) =>
        {
            var i = 0;
            foreach (var c in source)
            {
                if (!char.IsWhiteSpace(c)) span[i++] = char.ToLowerInvariant(c);
            }
        });
    }

    /// <summary>True when one of the texts holds the folded phrase.</summary>
    public static bool Holds(IEnumerable<string> texts, string phrase) => texts.Any(text => Fold(text).Contains(phrase, StringComparison.Ordinal));
}
