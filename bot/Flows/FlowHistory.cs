using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Bot.Flows;

/// <summary>The versions of the flows, and the way back to an earlier one.</summary>
public sealed class FlowHistory
{
    private readonly IDbContextFactory<KnowledgeDbContext> _database;
    private readonly ArticleCatalog _catalog;
    private readonly ArticleReader _articles;
    private readonly FlowCatalog _flows;
    private readonly TimeProvider _clock;

    internal FlowHistory(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, ArticleReader articles, FlowCatalog flows, TimeProvider clock) =>
        (_database, _catalog, _articles, _flows, _clock) = (database, catalog, articles, flows, clock);

    /// <summary>The flows in force.</summary>
    public ValueTask<IReadOnlyList<Flow>> CurrentAsync(CancellationToken cancellation = default) => _flows.CurrentAsync(cancellation);

    /// <summary>All versions of all flows, by file, latest first.</summary>
    public async Task<IReadOnlyList<FlowVersion>> VersionsAsync(CancellationToken cancellation = default)
    {
        await using var context = await _database.CreateDbContextAsync(cancellation);
        return await context.References.AsNoTracking().Where(row => row.Name.StartsWith(Flow.Folder + "/"))
            .OrderBy(row => row.Name).ThenByDescending(row => row.Number)
            .Select(row => new FlowVersion(row.Name, row.Number, row.Author, row.CreatedAt, row.Text)).ToListAsync(cancellation);
    }

    /// <summary>Brings an earlier version back as the latest. Problems where it does not fit the articles any more: then nothing is changed.</summary>
    public async Task<IReadOnlyList<FileProblem>> RestoreAsync(string name, int number, string author, CancellationToken cancellation = default)
    {
        await using var context = await _database.CreateDbContextAsync(cancellation);
        var version = await context.References.AsNoTracking().SingleOrDefaultAsync(row => row.Name == name && row.Number == number, cancellation);
        if (version is null || !name.StartsWith(Flow.Folder + "/", StringComparison.Ordinal)) return [FileProblem.Error(0, "その版はありません。", "There is no such version.")];
        var problems = new List<FileProblem>();
        if (FlowFile.Read(version.Text, problems) is { } flow) FlowChecks.Check(flow, await SectionsAsync(flow, cancellation), problems);
        if (problems.Exists(problem => problem.IsError)) return problems;
        var last = await context.References.Where(row => row.Name == name).MaxAsync(row => row.Number, cancellation);
        context.References.Add(new ReferenceText { Name = name, Number = last + 1, Text = version.Text, Hash = version.Hash, Author = author, CreatedAt = _clock.GetUtcNow() });
        await context.SaveChangesAsync(cancellation);
        _flows.Forget();
        return [];
    }

    // As they are published now.
    private async Task<SectionDirectory> SectionsAsync(Flow flow, CancellationToken cancellation)
    {
        var anchors = new Dictionary<(int No, string Lang), IReadOnlySet<string>>();
        var audiences = new Dictionary<(int No, string Lang), Knowledge.Articles.Audience>();
        var wanted = flow.Steps.SelectMany(step => step.Show is { } show ? new[] { (show.Ja.No, Lang: "ja"), (No: show.En?.No ?? show.Ja.No, Lang: "en") } : []).Distinct();
        foreach (var (no, lang) in wanted)
        {
            if (_catalog.Current.FindExact(no, lang) is not { } head || await _articles.ReadAsync(no, lang, cancellation) is not { } article) continue;
            anchors[(no, lang)] = article.Sections.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
            audiences[(no, lang)] = head.Audience;
        }

        return new SectionDirectory(anchors, audiences);
    }
}
