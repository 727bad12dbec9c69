using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Board;

/// <summary>Lists all articles with the work on them: those published from memory, the few others from the database.</summary>
public sealed class ArticleBoard(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, PublishedFacts facts, IArticleUses uses)
{
    /// <summary>The page of the list, latest change first.</summary>
    /// <param name="filter">What to list.</param>
    /// <param name="today">Day at the office.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<BoardPage> ListAsync(BoardFilter filter, DateOnly today, CancellationToken cancellation = default)
    {
        var snapshot = catalog.Current;
        var used = await uses.ReadAsync(cancellation);
        var known = await facts.OfAsync(snapshot, cancellation);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var work = await WorkAsync(context, cancellation);
        var all = snapshot.All.Select(head => Published(head, work.GetValueOrDefault((head.No, head.Lang))) with { Health = HealthOf(head, snapshot, known, used, today) })
            .Concat(await OthersAsync(context, work, cancellation)).ToList();
        var rows = all.Where(row => Fits(row, filter)).OrderByDescending(row => row.ChangedAt).ThenBy(row => row.No).ThenBy(row => row.Lang, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (rows.Count + BoardPage.Size - 1) / BoardPage.Size);
        var page = Math.Clamp(filter.Page, 1, pages);
        var owners = all.Select(row => row.Owner).Where(owner => owner.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new BoardPage([.. rows.Skip((page - 1) * BoardPage.Size).Take(BoardPage.Size)], rows.Count, page, owners);
    }

    private static async Task<Dictionary<(int No, string Lang), Work>> WorkAsync(KnowledgeDbContext context, CancellationToken cancellation)
    {
        var drafts = await (from draft in context.Drafts.AsNoTracking()
                            join revision in context.Revisions on new { draft.No, draft.Lang, Number = draft.ReviewRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number } into revisions
                            from revision in revisions.DefaultIfEmpty()
                            select new { draft.No, draft.Lang, draft.Kind, draft.Title, draft.SavedAt, draft.SavedBy, State = (RevisionState?)revision.State }).ToListAsync(cancellation);
        return drafts.ToDictionary(row => (row.No, row.Lang), row => new Work(row.Kind, row.Title, row.SavedAt, row.SavedBy, row.State switch
        {
            RevisionState.InReview => BoardState.InReview,
            RevisionState.Approved => BoardState.Approved,
            _ => BoardState.Draft,
        }));
    }

    private static BoardRow Published(ArticleHead head, Work? work) => new()
    {
        No = head.No,
        Lang = head.Lang,
        Kind = head.Kind,
        Title = head.Title,
        Service = head.Service,
        Owner = head.Owner,
        State = work?.State ?? BoardState.Published,
        Revision = head.Revision,
        ReviewBy = head.ReviewBy,
        ChangedAt = work?.SavedAt > head.PublishedAt ? work.SavedAt : head.PublishedAt,
        SavedBy = work?.SavedBy ?? "",
    };

    // Never published, withdrawn or expired.
    private static async Task<IEnumerable<BoardRow>> OthersAsync(KnowledgeDbContext context, Dictionary<(int No, string Lang), Work> work, CancellationToken cancellation)
    {
        var rows = await (from article in context.Articles.AsNoTracking()
                          where article.PublishedRevision == null
                          join revision in context.Revisions on new { article.No, article.Lang, Number = article.LastRevision } equals new { revision.No, revision.Lang, revision.Number } into revisions
                          from revision in revisions.DefaultIfEmpty()
                          join draft in context.Drafts on new { article.No, article.Lang } equals new { draft.No, draft.Lang } into drafts
                          from draft in drafts.DefaultIfEmpty()
                          select new { draft.Content, article.No, article.Lang, Kind = (ArticleKind?)revision.Kind, revision.Title, revision.Service, revision.Owner, revision.ReviewBy, At = (DateTimeOffset?)revision.CreatedAt }).ToListAsync(cancellation);
        return from row in rows
               let own = work.GetValueOrDefault((row.No, row.Lang))
               where own is not null || row.Kind is not null
               let typed = row.Content is null ? null : DraftContent.FromJson(row.Content)
               select new BoardRow
               {
                   No = row.No,
                   Lang = row.Lang,
                   Kind = own?.Kind ?? row.Kind!.Value,
                   Title = own?.Title ?? row.Title ?? "",
                   Service = typed?.Service.Trim() ?? row.Service ?? "",
                   Owner = typed?.Owner.Trim() ?? row.Owner ?? "",
                   State = own?.State ?? BoardState.Withdrawn,
                   ReviewBy = row.ReviewBy,
                   ChangedAt = own?.SavedAt ?? row.At!.Value,
                   SavedBy = own?.SavedBy ?? "",
               };
    }

    private static List<BoardHealth> HealthOf(ArticleHead head, CatalogSnapshot snapshot, PublishedFacts.Facts known, IReadOnlyDictionary<int, ArticleUse> used, DateOnly today)
    {
        var health = new List<BoardHealth>();
        var use = used.GetValueOrDefault(head.No);
        if (head.ReviewBy < today) health.Add(BoardHealth.PastReview);
        var isOld = DateOnly.FromDateTime(head.PublishedAt.UtcDateTime) <= today.AddDays(-ArticleUse.Days);
        if (isOld && (use is null || use.Views == 0)) health.Add(BoardHealth.NeverFound);
        if (use is { IsLow: true }) health.Add(BoardHealth.LowHelpful);
        if (known.WithDeadLinks.Contains((head.No, head.Lang))) health.Add(BoardHealth.DeadLinks);
        if (!known.WithGolden.Contains((head.No, head.Lang))) health.Add(BoardHealth.NoGolden);
        if (head.Lang == "ja" && snapshot.LanguagesOf(head.No).Count == 1) health.Add(BoardHealth.NotTranslated);
        if (snapshot.AheadOf(head) is not null) health.Add(BoardHealth.TranslationBehind);
        return health;
    }

    private static bool Fits(BoardRow row, BoardFilter filter)
        => (filter.Kind is null || row.Kind == filter.Kind)
            && (string.IsNullOrEmpty(filter.Service) || row.Service == filter.Service)
            && (filter.State is null || row.State == filter.State || (filter.State == BoardState.Published && row.Revision is not null))
            && (string.IsNullOrEmpty(filter.Owner) || row.Owner == filter.Owner)
            && (filter.Health is not { } health || row.Health.Contains(health))
            && (filter.Words.Length == 0 || row.No.ToString(CultureInfo.InvariantCulture) == filter.Words || Holds(row.Title, filter.Words));

    private static bool Holds(string title, string words)
        => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(title, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType) >= 0);

    private sealed record Work(ArticleKind Kind, string Title, DateTimeOffset SavedAt, string SavedBy, BoardState State);
}
