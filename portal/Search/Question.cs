using System.Text;

namespace Shirube.Portal.Search;

/// <summary>What a person typed, made fit for the search and for showing it again.</summary>
/// <param name="Words">The text without control characters and without spaces at the ends.</param>
/// <param name="IsCut">Whether it was longer than the search takes.</param>
internal sealed record Question(string Words, bool IsCut)
{
    /// <summary>Nobody asks in more characters; whoever pastes a whole mail gets an answer to its beginning.</summary>
    public const int Longest = 300;

    public bool IsEmpty => Words.Length == 0;

    /// <summary>The article number that the words are, or null.</summary>
    public int? Number
    {
        get
        {
            var digits = Words.Normalize(NormalizationForm.FormKC).TrimStart('#');
            return digits.Length is > 0 and <= 9 && digits.All(char.IsAsciiDigit)
                ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
                : null;
        }
    }

    public static Question From(string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return new Question("", false);
        var clean = new StringBuilder(Math.Min(typed.Length, Longest + 2));
        var isCut = false;
        foreach (var rune in typed.EnumerateRunes())
        {
            // A broken surrogate pair comes out as U+FFFD, which means nothing in a question.
            var kept = Rune.IsControl(rune) || rune == Rune.ReplacementChar || Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune;
            if (kept.Value == ' ' && (clean.Length == 0 || clean[^1] == ' ')) continue;
            isCut = clean.Length + kept.Utf16SequenceLength > Longest;
            if (isCut) break;
            clean.Append(kept.ToString());
        }

        return new Question(clean.ToString().TrimEnd(), isCut);
    }
}
