using System.Globalization;
using System.Text.RegularExpressions;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Language;

/// <summary>Reads what a model wrote and keeps of it what the given sections hold. Everything else is dropped, whatever it is.</summary>
internal static partial class ModelAnswer
{
    private const int MostSentences = 12;
    private const int LongestSentence = 300;

    public static IReadOnlyList<SupportedSentence> Supported(string answer, IReadOnlyList<GivenSection> sections, SearchIndex index)
    {
        var support = new SentenceSupport?[sections.Count];
        var kept = new List<SupportedSentence>();
        foreach (var sentence in Sentences.Of(answer))
        {
            if (kept.Count == MostSentences) break;
            // One source, named: nothing else can be checked.
            if (Mark().Matches(sentence) is not [var mark] || !int.TryParse(mark.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            if (number < 1 || number > sections.Count) continue;
            var text = ListMark().Replace(Mark().Replace(sentence, ""), "").Trim();
            if (text.Length is 0 or > LongestSentence || Address().IsMatch(text)) continue;
            if ((support[number - 1] ??= new SentenceSupport(index, sections[number - 1])).Holds(text)) kept.Add(new SupportedSentence(text, number));
        }

        return kept;
    }

    [GeneratedRegex(@"\[(?<number>[0-9]{1,2})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*([-*•・]|[0-9]{1,2}[.)、])\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ListMark();

    // A model has no addresses to give: links come with the sources.
    [GeneratedRegex(@"https?:|www\.|\]\(", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
