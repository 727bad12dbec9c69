using System.Globalization;
using Shirube.Benchmarks.Golden;
using Shirube.Bot.Dialogue.Answering;
using Shirube.Bot.DialogueSettings;
using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Assistant;

/// <summary>Golden questions and questions without an answer, halved: odd ones to fit on, even ones held out.</summary>
internal static class Samples
{
    private static readonly ConfidenceModel Shipped = new(new AssistantSettings().Weights);

    public static IReadOnlyList<Sample> Read(ContentIndex content, string unanswerable)
    {
        var samples = new List<Sample>();
        var number = 0;
        foreach (var golden in content.Questions)
            samples.Add(Of(content, golden.Question, golden.Lang, string.Create(CultureInfo.InvariantCulture, $"{golden.No}:{golden.Lang}"), ++number % 2 == 0));
        number = 0;
        foreach (var line in File.ReadLines(unanswerable))
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var lang, var question]) continue;
            samples.Add(Of(content, question, lang, "", ++number % 2 == 0));
        }

        return samples;
    }

    private static Sample Of(ContentIndex content, string question, string lang, string group, bool isHeldOut)
    {
        var response = content.Index.Search(new SearchRequest { Query = question, Lang = lang, Audiences = ["all", "section-admin", "desk"], Limit = SectionFinder.Hits, WithEvidence = true });
        return new Sample(question, lang, group, isHeldOut, [.. response.Hits.Select(hit => new SampleHit(hit.Group, Features.Of(hit, response), Shipped.Of(hit, response)))]);
    }
}
