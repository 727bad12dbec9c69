using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>What speaks for a hit being the answer, as numbers that mean the same for every query. The names are those of the settings.</summary>
internal static class Features
{
    private const double StrengthScale = 2;
    private const double IdfScale = 20;
    private const double Tiny = 1e-9;

    /// <summary>Names in the order of the vector.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "constant", "section", "group", "asked", "like", "likeSquare", "adjacent", "strength", "gap", "likeGap", "askedGap", "known", "words", "idf", "negation",
    ];

    /// <summary>The vector of one hit among all hits of its response. Larger numbers speak for the hit.</summary>
    public static double[] Of(SearchHit hit, SearchResponse response)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(response);
        if (hit.Evidence is not { } evidence || response.Evidence is not { } query) throw new ArgumentException("Searched without evidence", nameof(response));
        var (like, asked) = (Like(evidence), Asked(evidence));
        var (nextScore, nextLike, nextAsked) = (0.0, 0.0, 0.0);
        foreach (var other in response.Hits)
        {
            if (other.Group == hit.Group || other.Evidence is not { } rival) continue;
            nextScore = Math.Max(nextScore, other.Score);
            nextLike = Math.Max(nextLike, Like(rival));
            nextAsked = Math.Max(nextAsked, Asked(rival));
        }

        return
        [
            1,
            evidence.Section,
            evidence.Group,
            asked,
            like,
            like * like,
            evidence.Adjacent,
            Math.Min(1, evidence.Strength / StrengthScale),
            Math.Clamp((hit.Score - nextScore) / Math.Max(hit.Score, Tiny), -1, 1),
            like - nextLike,
            asked - nextAsked,
            1 - query.Unknown,
            Math.Log(1 + query.Words),
            Math.Min(1, query.Idf / IdfScale),
            evidence.NegationAgrees ? 1 : 0,
        ];
    }

    private static double Like(HitEvidence evidence) => Math.Max(evidence.LikeQuestion, evidence.LikeTitle);

    private static double Asked(HitEvidence evidence) => Math.Max(evidence.Asked, evidence.Named);
}
