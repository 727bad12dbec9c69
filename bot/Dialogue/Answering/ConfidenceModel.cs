using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>How probable it is that a hit answers the question: a logistic model over <see cref="Features"/>.</summary>
internal sealed class ConfidenceModel
{
    /// <summary>From this likeness on, the words are those of the article itself but for an ending.</summary>
    private const double Same = 0.97;

    /// <summary>What somebody wrote into an article as its question is answered by it.</summary>
    private const double ConfidenceOfSame = 0.95;

    private readonly double[] _weights;

    /// <param name="weights">Weight of each feature by name; what is not named weighs nothing.</param>
    public ConfidenceModel(IReadOnlyDictionary<string, double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = [.. Features.Names.Select(name => weights.GetValueOrDefault(name))];
    }

    /// <summary>0 to 1.</summary>
    public double Of(SearchHit hit, SearchResponse response)
    {
        var confidence = Of(Features.Of(hit, response));
        return IsSame(hit) && !response.Hits.Any(other => other.Group != hit.Group && IsSame(other)) ? Math.Max(confidence, ConfidenceOfSame) : confidence;
    }

    /// <summary>0 to 1, of a vector of features.</summary>
    public double Of(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++) sum += _weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static bool IsSame(SearchHit hit) => hit.Evidence is { } evidence && Math.Max(evidence.LikeQuestion, evidence.LikeTitle) >= Same;
}
