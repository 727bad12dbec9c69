using System.Collections.Frozen;

namespace Shirube.Bot.DialogueSettings;

/// <summary>
/// The confidence as fitted on one half of the golden questions and of questions without an answer:
/// <c>dotnet run -c Release --project tests/Benchmarks -- assistant content tests/Bot.Tests/Data/unanswerable.txt</c>.
/// </summary>
internal static class DefaultConfidence
{
    public const double SureFrom = 0.75;

    public const double UnsureFrom = 0.15;

    public static FrozenDictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["constant"] = -10.724,
        ["section"] = 0.722,
        ["like"] = 1.952,
        ["adjacent"] = 0.500,
        ["strength"] = 2.244,
        ["gap"] = 4.252,
        ["likeGap"] = 2.342,
        ["known"] = 2.384,
        ["words"] = 1.327,
        ["idf"] = 1.767,
        ["negation"] = 1.386,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
