using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>Asks all golden questions against the index as it would be with a revision published.</summary>
public sealed class PublishGate(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, GoldenQuestions questions, ArticleIndex index, GoldenComparison comparison)
{
    /// <summary>Reports kept: who looked at a review does not wait again when publishing.</summary>
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private volatile Asked? _now;

    /// <summary>What publishing the revision would do; null when there is no such revision.</summary>
    public async Task<GateReport?> CheckAsync(int no, string lang, int number, RevisionReader reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var snapshot = catalog.Current;
        var key = $"{no}:{lang}:{number}";
        if (_kept.TryGetValue(key, out var kept) && ReferenceEquals(kept.Snapshot, snapshot)) return kept.Report;
        if (await reader.ReadAsync(no, lang, number, publishedOnly: false, cancellation) is not { } revision) return null;
        var now = await questions.ReadAsync(cancellation);
        var then = now.Where(question => question.No != no || question.Lang != lang)
            .Concat(revision.Matter.Golden.Distinct(StringComparer.Ordinal).Select(question => new GoldenQuestion(no, lang, question))).ToList();
        var view = ViewOf(revision, await HashOfAsync(no, lang, number, cancellation));
        using var preview = index.Index.Preview([new GroupChange(view.Head.Group, SearchDocuments.StampOf(view.Head), SearchDocuments.Of(view))]);
        var report = comparison.Compare(Now(snapshot, now), new GoldenStage(preview, snapshot.With(view.Head)), then);
        if (_kept.Count >= MostKept) _kept.Clear();
        _kept[key] = new Kept(snapshot, report);
        return report;
    }

    /// <summary>How the questions fare now: asked once per publication, not once per review.</summary>
    private GoldenReport Now(CatalogSnapshot snapshot, IReadOnlyList<GoldenQuestion> now)
    {
        if (_now is { } known && ReferenceEquals(known.Snapshot, snapshot)) return known.Report;
        var report = comparison.Ask(new GoldenStage(index.Index, snapshot), now);
        _now = new Asked(snapshot, report);
        return report;
    }

    // The article as readers would have it.
    private static ArticleView ViewOf(RevisionView revision, string hash)
    {
        var head = new ArticleHead
        {
            No = revision.Matter.No,
            Lang = revision.Matter.Lang,
            Kind = revision.Matter.Kind,
            Title = revision.Matter.Title,
            Slug = "",
            Service = revision.Matter.Service,
            Audience = revision.Matter.Audience,
            Owner = revision.Matter.Owner,
            Lead = "",
            Revision = revision.Line.Number,
            PublishedAt = revision.Line.CreatedAt,
            TextHash = hash,
        };
        return new ArticleView
        {
            Head = head,
            Markdown = revision.Markdown,
            Html = revision.Html,
            Sections = revision.Sections,
            Questions = revision.Matter.Questions,
            Keywords = revision.Matter.Keywords,
            Sources = revision.Matter.Sources,
            Languages = [revision.Matter.Lang],
        };
    }

    private async Task<string> HashOfAsync(int no, string lang, int number, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Revisions.Where(row => row.No == no && row.Lang == lang && row.Number == number).Select(row => row.Hash).SingleAsync(cancellation);
    }

    private sealed record Asked(CatalogSnapshot Snapshot, GoldenReport Report);

    private sealed record Kept(CatalogSnapshot Snapshot, GateReport Report);
}
