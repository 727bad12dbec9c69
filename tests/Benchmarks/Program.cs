using Shirube.Benchmarks.Assistant.Load;
using Shirube.Benchmarks.Assistant;
using Shirube.Benchmarks.Editing;
using Shirube.Benchmarks.Golden;
using Shirube.Benchmarks.Judged;
using Shirube.Benchmarks.Surveys;
using Shirube.Benchmarks.Tokenizing;
using Shirube.Benchmarks.Variants;

// Each verb is one set of measurements: dotnet run -c Release --project tests/Benchmarks -- <verb>
var verbs = new SortedDictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["assistant"] = Calibration.Run,
    ["editing"] = EditingBenchmark.Run,
    ["chat-load"] = ChatLoad.Run,
    ["chat-memory"] = IdleMemory.Run,
    ["chat-turns"] = TurnTimes.Run,
    ["evaluate"] = Evaluation.Run,
    ["golden"] = GoldenEvaluation.Run,
    ["surveys"] = SurveyBenchmark.Run,
    ["tokenize"] = TokenizeBenchmark.Run,
    ["variants"] = VariantEvaluation.Run,
};

if (args.Length == 0 || !verbs.TryGetValue(args[0], out var verb))
{
    Console.Error.WriteLine($"Usage: Benchmarks <{string.Join(" | ", verbs.Keys)}>");
    return 2;
}

return verb(args[1..]);
