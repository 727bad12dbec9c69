using System.Globalization;
using Shirube.Benchmarks.Judged;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Golden;

/// <summary><c>golden CONTENT [--weights …] [--lost] [--times]</c>: the golden questions of a content folder, straight from its files.</summary>
internal static class GoldenEvaluation
{
    public static int Run(string[] args)
    {
        using var content = new ContentIndex(args[0], Evaluation.Option(args, "--weights") ?? "");
        if (Array.IndexOf(args, "--times") >= 0) Evaluation.Times(content.Index, [.. content.Questions.Select(question => (question.No.ToString(CultureInfo.InvariantCulture), question.Question))]);
        foreach (var lang in content.Questions.Select(question => question.Lang).Distinct(StringComparer.Ordinal))
        {
            var report = GoldenRun.Run(content.Index, content.Questions.Where(question => question.Lang == lang));
            Console.WriteLine(FormattableString.Invariant($"{lang}: questions {report.Total}  top1 {report.Top1:0.000}  top3 {report.Top3:0.000}  MRR@10 {report.Mrr10:0.000}  articles {content.Groups}  sections {content.Index.SectionCount}"));
            if (Array.IndexOf(args, "--lost") < 0) continue;
            foreach (var lost in report.Lost) Console.WriteLine($"  {lost.Question.No} rank {lost.Rank}  {lost.Question.Question}   -> {string.Join(' ', First(content.Index, lost.Question))}");
        }

        return 0;
    }

    private static IEnumerable<string> First(SearchIndex index, GoldenQuestion question) =>
        index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Limit = 3 }).Hits.Select(hit => $"{hit.Group} {hit.Title.Text}");
}
