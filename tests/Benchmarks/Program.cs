using Shirube.Benchmarks.Assistant.Load;
using Shirube.Benchmarks.Assistant;
using Shirube.Benchmarks.Editing;
using Shirube.Benchmarks.Golden;
using Shirube.Benchmarks.Judged;
using Shirube.Benchmarks.Surveys;
using Shirube.Benchmarks.Tokenizing;
using Shirube.Benchmarks.Variants;

// Each verb is one set of measurements: dotnet run -c Release --project tests/Benchmarks -- <verb>
var verbs = new SortedDictionary<string, (string Usage, Func<string[], int> Run)>(StringComparer.Ordinal)
{
    ["assistant"] = ("CONTENT UNANSWERABLE [--ridge 0.1] [--also FILE] [--list]", Calibration.Run),
    ["chat-load"] = ("", ChatLoad.Run),
    ["chat-memory"] = ("", IdleMemory.Run),
    ["chat-turns"] = ("", TurnTimes.Run),
    ["editing"] = ("CONTENT [--articles 10000] [--sections 10] [--questions 1000] [--data FOLDER]", EditingBenchmark.Run),
    ["evaluate"] = ("DOCS QUERIES QRELS [--half odd|even] [--weights name=value,...] [--synonyms FILE] [--show N] [--times]", Evaluation.Run),
    ["golden"] = ("CONTENT [--weights name=value,...] [--lost] [--times]", GoldenEvaluation.Run),
    ["surveys"] = ("[prepare | cold | export]", SurveyBenchmark.Run),
    ["tokenize"] = ("", TokenizeBenchmark.Run),
    ["variants"] = ("PAIRS [--seed N] [--show N]", VariantEvaluation.Run),
};

if (args.Length == 0 || !verbs.TryGetValue(args[0], out var verb) || args.Length - 1 < verb.Usage.Split(' ').Count(IsRequired))
{
    Console.Error.WriteLine("Usage: Benchmarks VERB ...");
    foreach (var (name, (usage, _)) in verbs) Console.Error.WriteLine($"  {name} {usage}");
    return 2;
}

return verb.Run(args[1..]);

static bool IsRequired(string word) => word.Length > 0 && word.All(char.IsAsciiLetterUpper);
