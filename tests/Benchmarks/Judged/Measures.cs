namespace Shirube.Benchmarks.Judged;

/// <summary>nDCG@10 (linear gain), MRR@10 and recall@20 as trec_eval computes them, averaged over queries.</summary>
internal sealed record Measures(double Ndcg10, double Mrr10, double Recall20, double NoHit, int Queries)
{
    public static Measures Of(IReadOnlyList<(IReadOnlyList<string> Ranked, Dictionary<string, int> Grades)> runs)
    {
        double ndcg = 0, mrr = 0, recall = 0, none = 0;
        foreach (var (ranked, grades) in runs)
        {
            var gain = 0.0;
            var first = 0;
            for (var i = 0; i < Math.Min(10, ranked.Count); i++)
            {
                if (!grades.TryGetValue(ranked[i], out var grade) || grade <= 0) continue;
                gain += grade / Math.Log2(i + 2);
                if (first == 0) first = i + 1;
            }

            var ideal = grades.Values.Where(grade => grade > 0).OrderDescending().Take(10).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();
            ndcg += ideal == 0 ? 0 : gain / ideal;
            mrr += first == 0 ? 0 : 1.0 / first;
            recall += (double)ranked.Take(20).Count(id => grades.GetValueOrDefault(id) > 0) / Math.Max(1, grades.Values.Count(grade => grade > 0));
            none += ranked.Count == 0 ? 1 : 0;
        }

        var n = Math.Max(1, runs.Count);
        return new Measures(ndcg / n, mrr / n, recall / n, none / n, runs.Count);
    }

    public override string ToString() => FormattableString.Invariant($"nDCG@10 {Ndcg10:0.0000}  MRR@10 {Mrr10:0.0000}  recall@20 {Recall20:0.0000}  no hit {NoHit:0.0000}  queries {Queries}");
}
