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
        ["constant"] = -11.356,
        ["group"] = 0.243,
        ["like"] = 1.247,
        ["strength"] = 3.052,
        ["gap"] = 3.825,
        ["likeGap"] = 2.696,
        ["known"] = 1.613,
        ["words"] = 1.157,
        ["idf"] = 4.002,
        ["negation"] = 1.155,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
