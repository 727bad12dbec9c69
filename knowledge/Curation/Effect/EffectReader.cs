using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Curation.Effect;

/// <summary>Measures what the published revisions did.</summary>
public sealed class EffectReader(IDbContextFactory<KnowledgeDbContext> database, IEffectCounts counts, ArticleIndex index, TimeProvider time)
{
    /// <summary>Revisions that are measured, latest first.</summary>
    private const int Most = 60;

    /// <summary>Share of common words from which on a search is taken for one of the article's questions.</summary>
    private const double Alike = 0.5;

    /// <summary>The revisions published from a moment on, but for what an import brought in first.</summary>
    public async Task<IReadOnlyList<RevisionEffect>> ReadAsync(DateTimeOffset from, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var revisions = await context.Revisions.AsNoTracking()
            .Where(revision => revision.PublishedAt >= from && (revision.Number > 1 || revision.Writers != ""))
            .OrderByDescending(revision => revision.PublishedAt).Take(Most)
            .Select(revision => new { revision.No, revision.Lang, revision.Number, revision.Title, revision.PublishedAt, revision.Proposal }).ToListAsync(cancellation);
        var effects = new List<RevisionEffect>();
        foreach (var row in revisions)
        {
            var at = row.PublishedAt!.Value;
            var next = await context.Revisions.Where(other => other.No == row.No && other.Lang == row.Lang && other.PublishedAt > at).MinAsync(other => other.PublishedAt, cancellation);
            var end = new[] { at.AddDays(RevisionEffect.Days), time.GetUtcNow(), next ?? DateTimeOffset.MaxValue }.Min();
            var isAbout = await QuestionsAsync(context, row.No, row.Lang, row.Number, cancellation);
            var before = await counts.CountAsync(row.No, row.Lang, isAbout, at.AddDays(-RevisionEffect.Days), at, cancellation);
            var after = await counts.CountAsync(row.No, row.Lang, isAbout, at, end, cancellation);
            effects.Add(new RevisionEffect
            {
                No = row.No,
                Lang = row.Lang,
                Title = row.Title,
                Revision = row.Number,
                PublishedAt = at,
                Proposal = row.Proposal,
                DaysAfter = (int)(end - at).TotalDays,
                Measures = [.. Enum.GetValues<EffectMeasure>().Select(measure => MeasuredEffect.Judge(measure, before, after))],
            });
        }

        return effects;
    }

    // The words of the search, so that a question asked in another way counts as well.
    private async Task<Func<string, bool>> QuestionsAsync(KnowledgeDbContext context, int no, string lang, int revision, CancellationToken cancellation)
    {
        var phrases = await context.Phrases.AsNoTracking()
            .Where(phrase => phrase.No == no && phrase.Lang == lang && phrase.Revision == revision && phrase.Role != PhraseRole.Keyword).Select(phrase => phrase.Text).ToListAsync(cancellation);
        var grouping = new SignalGrouping(index.Analyzer);
        var questions = phrases.Select(grouping.TermsOf).Where(terms => terms.Count > 0).ToList();
        return words =>
        {
            var terms = grouping.TermsOf(words);
            return terms.Count > 0 && questions.Exists(question => question.Count(terms.Contains) is var common && common >= Alike * (question.Count + terms.Count - common));
        };
    }
}
