using System.Collections.Frozen;

namespace Shirube.Bot.DialogueSettings;

/// <summary>
/// The confidence as fitted on one half of the golden questions and of questions without an answer:
/// <c>dotnet run -c Release --project tests/Benchmarks -- assistant content tests/Bot.Tests/Data/unanswerable.txt</c>.
/// </summary>
internal static class DefaultConfidence
{
    public const double SureFrom = 0.80;

    public const double UnsureFrom = 0.15;

    public static FrozenDictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["constant"] = -9.923,
        ["section"] = 0.465,
        ["group"] = 0.189,
        ["like"] = 1.885,
        ["adjacent"] = 0.746,
        ["strength"] = 2.154,
        ["gap"] = 4.288,
        ["likeGap"] = 2.118,
        ["known"] = 2.313,
        ["words"] = 1.011,
        ["idf"] = 2.024,
        ["negation"] = 1.043,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
