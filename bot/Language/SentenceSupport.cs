using Shirube.Knowledge.Search;

namespace Shirube.Bot.Language;

/// <summary>
/// Whether a section says what a sentence says, by its words: nearly all of them stand close together in the section, every number and
/// code among them, and neither denies what the other affirms.
/// </summary>
internal sealed class SentenceSupport
{
    private const double LeastShare = 0.8;
    private const int FewestWords = 2;

    /// <summary>A sentence of a model joins at most so many of the section.</summary>
    private const int MostJoined = 3;

    private readonly IReadOnlyList<SentenceWords> _sentences;
    private readonly SearchIndex _index;

    public SentenceSupport(SearchIndex index, GivenSection section)
    {
        _index = index;
        var sentences = Sentences.Of(section.Text).Select(index.Words).Where(words => words.Words.Count > 0).ToList();
        // Title and heading are what everything in the section is about.
        var name = index.Words(section.Title + "\n" + section.Heading).Words;
        _sentences = [.. sentences.Select(words => words with { Words = words.Words.Union(name, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal) })];
    }

    public bool Holds(string sentence)
    {
        var said = _index.Words(sentence);
        if (said.Words.Count < FewestWords) return false;
        var codes = said.Words.Where(word => word.Any(char.IsAsciiDigit)).ToList();
        for (var first = 0; first < _sentences.Count; first++)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            for (var last = first; last < _sentences.Count && last < first + MostJoined; last++)
            {
                words.UnionWith(_sentences[last].Words);
                if (said.Words.Count(words.Contains) >= LeastShare * said.Words.Count && codes.TrueForAll(words.Contains) && Agree(said, first, last)) return true;
            }
        }

        return false;
    }

    // The nearest sentence of those joined is the one that is denied or affirmed.
    private bool Agree(SentenceWords said, int first, int last)
    {
        var nearest = _sentences[first];
        for (var i = first + 1; i <= last; i++)
        {
            if (said.Words.Count(_sentences[i].Words.Contains) > said.Words.Count(nearest.Words.Contains)) nearest = _sentences[i];
        }

        return nearest.IsNegative == said.IsNegative;
    }
}
