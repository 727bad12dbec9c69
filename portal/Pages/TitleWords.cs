using Shirube.Portal.Search;

namespace Shirube.Portal.Pages;

/// <summary>What was typed, short enough for the title of a page.</summary>
internal static class TitleWords
{
    private const int Longest = 40;

    public static string Of(Question question)
    {
        var words = question.Words;
        if (words.Length <= Longest) return words;
        // Not through the middle of a character.
        return string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest), "…");
    }
}
