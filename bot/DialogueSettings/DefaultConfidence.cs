using System.Collections.Frozen;

namespace Shirube.Bot.DialogueSettings;

/// <summary>
/// The confidence as fitted on one half of the golden questions and of questions without an answer:
/// <c>dotnet run -c Release --project tests/Benchmarks -- assistant content tests/Bot.Tests/Data/unanswerable.txt</c>.
/// </summary>
internal static class DefaultConfidence
{
    public const double SureFrom = 0.70;

    public const double UnsureFrom = 0.15;

    public static FrozenDictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["constant"] = -11.060,
        ["section"] = 0.012,
        ["group"] = 0.449,
        ["like"] = 2.745,
        ["strength"] = 2.837,
        ["gap"] = 3.102,
        ["likeGap"] = 2.849,
        ["known"] = 2.173,
        ["words"] = 1.773,
        ["idf"] = 1.624,
        ["negation"] = 0.986,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
