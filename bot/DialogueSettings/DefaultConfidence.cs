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
        ["constant"] = -9.940,
        ["section"] = 0.467,
        ["group"] = 0.188,
        ["like"] = 1.924,
        ["adjacent"] = 0.741,
        ["strength"] = 2.151,
        ["gap"] = 4.289,
        ["likeGap"] = 2.104,
        ["known"] = 2.315,
        ["words"] = 1.013,
        ["idf"] = 2.026,
        ["negation"] = 1.043,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
