using System.Globalization;
using Shirube.Benchmarks.Golden;
using Shirube.Benchmarks.Judged;
using Shirube.Bot.Dialogue.Answering;
using Shirube.Bot.DialogueSettings;

namespace Shirube.Benchmarks.Assistant;

/// <summary>
/// <c>assistant CONTENT UNANSWERABLE [--ridge 0.1] [--also FILE] [--list]</c>: fits the confidence of the assistant on the odd questions and
/// measures on the even ones, both the new weights at several thresholds and what the product ships with. Deterministic.
/// </summary>
internal static class Calibration
{
    private static readonly double[] Thresholds = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

    public static int Run(string[] args)
    {
        using var content = new ContentIndex(args[0]);
        var samples = Samples.Read(content, args[1]);
        var also = Evaluation.Option(args, "--also") is { } file ? File.ReadAllLines(file).ToHashSet(StringComparer.Ordinal) : [];
        var weights = Fit(samples, double.Parse(Evaluation.Option(args, "--ridge") ?? "0.1", CultureInfo.InvariantCulture));
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0) Console.WriteLine(FormattableString.Invariant($"  [\"{Features.Names[i]}\"] = {weights[i]:0.000},"));
        }

        var model = new ConfidenceModel(Features.Names.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        foreach (var heldOut in new[] { false, true })
        {
            Console.WriteLine($"new weights, {(heldOut ? "held out" : "fitted on")}");
            Table([.. samples.Where(sample => sample.IsHeldOut == heldOut).Select(sample => Judged.Of(sample, hit => model.Of(hit.Features)))]);
        }

        var shipped = samples.Select(sample => Judged.Of(sample, hit => hit.Shipped)).ToList();
        foreach (var lang in new[] { "ja", "en", "" })
            Report(lang, [.. shipped.Where(judged => judged.Sample.IsHeldOut && (lang.Length == 0 || judged.Sample.Lang == lang))], also);
        if (Array.IndexOf(args, "--list") >= 0) List(shipped);
        return 0;
    }

    private static double[] Fit(IReadOnlyList<Sample> samples, double ridge)
    {
        var hits = samples.Where(sample => !sample.IsHeldOut).SelectMany(sample => sample.Hits.Select(hit => (hit.Features, IsRight: hit.Group == sample.Group))).ToList();
        return Fitting.FitRising([.. hits.Select(hit => hit.Features)], [.. hits.Select(hit => hit.IsRight)], ridge);
    }

    private static void Table(List<Judged> all)
    {
        var answerable = all.Where(judged => judged.Sample.IsAnswerable).ToList();
        var without = all.Where(judged => !judged.Sample.IsAnswerable).ToList();
        foreach (var threshold in Thresholds)
        {
            var sure = answerable.Where(judged => judged.Confidence >= threshold).ToList();
            var right = sure.Count(judged => judged.IsRight);
            var wrong = without.Count(judged => judged.Confidence >= threshold);
            Console.WriteLine(FormattableString.Invariant($"  at {threshold:0.00}: sure {sure.Count,3} of {answerable.Count} ({Share(sure.Count, answerable.Count)}), right {Share(right, sure.Count)}, with unanswerable {Share(right, sure.Count + wrong)}; unanswerable sure {wrong} of {without.Count}"));
        }
    }

    private static void Report(string lang, List<Judged> all, HashSet<string> also)
    {
        var settings = new AssistantSettings();
        var answerable = all.Where(judged => judged.Sample.IsAnswerable).ToList();
        var without = all.Where(judged => !judged.Sample.IsAnswerable).ToList();
        var sure = answerable.Where(judged => judged.Confidence >= settings.SureFrom).ToList();
        var choices = answerable.Where(judged => judged.Confidence < settings.SureFrom && judged.Confidence >= settings.UnsureFrom).ToList();
        var right = sure.Count(judged => judged.IsRight);
        var alsoRight = right + sure.Count(judged => !judged.IsRight && also.Contains($"{judged.Best}\t{judged.Sample.Question}"));
        var offered = choices.Count(judged => judged.IsOffered(settings.UnsureFrom));
        Console.WriteLine(FormattableString.Invariant($"shipped, held out {(lang.Length == 0 ? "all" : lang)}: sure from {settings.SureFrom}, choices from {settings.UnsureFrom}"));
        Console.WriteLine(FormattableString.Invariant($"  answerable {answerable.Count}: sure {sure.Count} ({Share(sure.Count, answerable.Count)}), choices {choices.Count} ({Share(choices.Count, answerable.Count)}), nothing {answerable.Count - sure.Count - choices.Count}"));
        Console.WriteLine(FormattableString.Invariant($"  sure: golden article {right} ({Share(right, sure.Count)}), with other articles that answer {alsoRight} ({Share(alsoRight, sure.Count)})"));
        Console.WriteLine(FormattableString.Invariant($"  choices: golden article among them {offered} ({Share(offered, choices.Count)}); right or offered over all {Share(right + offered, answerable.Count)}"));
        var (surely, unsurely) = (without.Count(judged => judged.Confidence >= settings.SureFrom), without.Count(judged => judged.Confidence >= settings.UnsureFrom));
        Console.WriteLine(FormattableString.Invariant($"  unanswerable {without.Count}: no sure answer {without.Count - surely} ({Share(without.Count - surely, without.Count)}), choices {unsurely - surely}, nothing {without.Count - unsurely}"));
    }

    private static void List(IEnumerable<Judged> all)
    {
        var settings = new AssistantSettings();
        foreach (var judged in all.Where(judged => judged.Confidence >= settings.SureFrom && !judged.IsRight))
            Console.WriteLine(FormattableString.Invariant($"{(judged.Sample.IsHeldOut ? "held" : "fit ")} {judged.Confidence:0.00} {judged.Sample.Group,-8} -> {judged.Best}\t{judged.Sample.Question}"));
    }

    private static string Share(int part, int whole) => (whole == 0 ? 0 : (double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
