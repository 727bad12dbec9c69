using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>
/// Writes what a successor needs besides the content folder: every revision with its text, what happened to the articles, all versions of
/// the lists, signals, proposals and what became of them, the golden questions' runs, and the list of documents.
/// </summary>
public sealed class HandoverExporter(
    IDbContextFactory<KnowledgeDbContext> knowledge, IDbContextFactory<SignalsDbContext> signals, IDbContextFactory<CurationDbContext> curation, DocumentList documents)
{
    /// <summary>Folder of these files inside the export.</summary>
    public const string Folder = "records";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes them.</summary>
    /// <param name="export">Where the export goes.</param>
    /// <param name="site">Address of the portal, for the list of documents.</param>
    /// <param name="cancellation">Ends it between two files.</param>
    /// <returns>Files written.</returns>
    public async Task<int> ExportAsync(IExportTarget export, Uri site, CancellationToken cancellation = default)
    {
        var target = new HandoverTarget(export);
        await target.WriteAsync("README.md", Utf8.GetBytes(HandoverReadme.Text), cancellation);
        await target.WriteAsync("documents.csv", await DocumentList.ToCsvAsync(documents.Read(site), cancellation), cancellation);
        await WriteKnowledgeAsync(target, cancellation);
        await WriteSignalsAsync(target, cancellation);
        await WriteCurationAsync(target, cancellation);
        return target.Count;
    }

    private async Task WriteKnowledgeAsync(HandoverTarget target, CancellationToken cancellation)
    {
        await using var context = await knowledge.CreateDbContextAsync(cancellation);
        var lines = new List<string[]>();
        foreach (var key in await context.Revisions.AsNoTracking().OrderBy(row => row.No).ThenBy(row => row.Lang).ThenBy(row => row.Number).Select(row => new { row.No, row.Lang, row.Number }).ToListAsync(cancellation))
        {
            var row = await context.Revisions.AsNoTracking().SingleAsync(row => row.No == key.No && row.Lang == key.Lang && row.Number == key.Number, cancellation);
            var file = string.Create(CultureInfo.InvariantCulture, $"revisions/{row.No}.{row.Lang}/{row.Number}.md");
            await target.WriteAsync(file, Utf8.GetBytes(row.Text), cancellation);
            lines.Add([N(row.No), row.Lang, N(row.Number), row.State.ToString(), row.Title, row.Author, row.Approver, row.ChangeNote, At(row.CreatedAt), At(row.PublishedAt), N(row.Proposal), row.Hash, file]);
        }

        await target.CsvAsync("revisions.csv", ["no", "lang", "number", "state", "title", "author", "approver", "changeNote", "created", "published", "proposal", "sha256", "file"], lines, cancellation);
        await target.CsvAsync("article-events.csv", ["no", "lang", "ordinal", "kind", "revision", "by", "at", "note"],
            (await context.Events.AsNoTracking().OrderBy(row => row.No).ThenBy(row => row.Lang).ThenBy(row => row.Ordinal).ToListAsync(cancellation))
                .Select(row => new[] { N(row.No), row.Lang, N(row.Ordinal), row.Kind.ToString(), N(row.Revision), row.By, At(row.At), row.Note }), cancellation);
        await target.CsvAsync("golden-runs.csv", ["id", "at", "by", "cause", "total", "top1", "top3", "mrr10", "lost"],
            (await context.GoldenRuns.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation))
                .Select(row => new[] { N(row.Id), At(row.At), row.By, row.Cause, N(row.Total), F(row.Top1), F(row.Top3), F(row.Mrr10), N(row.Lost) }), cancellation);
        foreach (var list in await context.References.AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Number).ToListAsync(cancellation))
            await target.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"lists/{list.Name}.{list.Number}.txt"), Utf8.GetBytes(list.Text), cancellation);
    }

    private async Task WriteSignalsAsync(HandoverTarget target, CancellationToken cancellation)
    {
        await using var context = await signals.CreateDbContextAsync(cancellation);
        await target.CsvAsync("signals.csv", ["id", "kind", "reference", "words", "lang", "article", "revision", "section", "reason", "comment", "person", "observed", "changed", "withdrawn"],
            (await context.Signals.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation)).Select(row => new[]
            {
                N(row.Id), row.Kind.ToString(), row.Reference, row.Words, row.Lang, N(row.No), N(row.Revision), row.Anchor ?? "", row.Reason ?? "", row.Comment, row.Person ?? "",
                At(row.ObservedAt), At(row.ChangedAt), row.IsWithdrawn ? "true" : "false",
            }), cancellation);
    }

    private async Task WriteCurationAsync(HandoverTarget target, CancellationToken cancellation)
    {
        await using var context = await curation.CreateDbContextAsync(cancellation);
        await target.CsvAsync("signal-decisions.csv", ["signal", "proposal", "reason", "by", "at"],
            (await context.Decisions.AsNoTracking().OrderBy(row => row.Signal).ToListAsync(cancellation)).Select(row => new[] { N(row.Signal), N(row.Proposal), row.Reason, row.By, At(row.At) }), cancellation);
        await target.CsvAsync("proposals.csv",
            ["id", "title", "text", "article", "lang", "state", "assignee", "due", "declined", "revision", "published", "manual", "manualPage", "correction", "sentOn", "answeredOn", "vendorAnswer", "createdBy", "created", "changed"],
            (await context.Proposals.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation)).Select(row => new[]
            {
                N(row.Id), row.Title, row.Text, N(row.No), row.Lang, row.State.ToString(), row.Assignee, Day(row.Due), row.DeclineReason, N(row.Revision), At(row.PublishedAt), row.Manual,
                N(row.ManualPage), row.Correction, Day(row.SentOn), Day(row.AnsweredOn), row.VendorAnswer, row.CreatedBy, At(row.CreatedAt), At(row.ChangedAt),
            }), cancellation);
        await target.CsvAsync("proposal-events.csv", ["proposal", "ordinal", "kind", "by", "at", "note"],
            (await context.Events.AsNoTracking().OrderBy(row => row.Proposal).ThenBy(row => row.Ordinal).ToListAsync(cancellation)).Select(row => new[] { N(row.Proposal), N(row.Ordinal), row.Kind.ToString(), row.By, At(row.At), row.Note }), cancellation);
        await target.CsvAsync("notices.csv", ["proposal", "person", "article", "lang", "revision", "words", "at", "seen", "mailed"],
            (await context.Notices.AsNoTracking().OrderBy(row => row.Proposal).ThenBy(row => row.Person).ToListAsync(cancellation)).Select(row => new[] { N(row.Proposal), row.Person, N(row.No), row.Lang, N(row.Revision), row.Words, At(row.At), At(row.SeenAt), At(row.MailedAt) }), cancellation);
    }

    private static string N(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string F(double number) => number.ToString("F4", CultureInfo.InvariantCulture);

    private static string At(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
