using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Compares every stored text, picture and list with its hash, and the columns for lists with the text they repeat.</summary>
public sealed class StoredTextCheck(IDbContextFactory<KnowledgeDbContext> database)
{
    public async Task<StoredTextReport> RunAsync(CancellationToken cancellation = default)
    {
        var findings = new List<FileProblem>();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var (revisions, media, lists) = (0, 0, 0);
        await foreach (var revision in context.Revisions.AsNoTracking().OrderBy(row => row.No).ThenBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            revisions++;
            Check(revision, findings);
        }
        await foreach (var article in Unpublished(context).WithCancellation(cancellation))
            findings.Add(Finding($"{article.No}:{article.Lang}", "公開中の版がありません。", "Its published revision is not there."));
        await foreach (var file in context.Media.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            media++;
            if (Convert.ToHexStringLower(SHA256.HashData(file.Content)) != file.Hash)
                findings.Add(Finding($"media {file.Hash}", "図が壊れています。", "The picture is damaged."));
        }
        await foreach (var list in context.References.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            lists++;
            if (ArticleFile.HashOf(list.Text) != list.Hash)
                findings.Add(Finding($"{list.Name} #{list.Number}", "一覧が壊れています。", "The list is damaged."));
        }
        return new StoredTextReport(revisions, media, lists, findings);
    }

    private static IAsyncEnumerable<Article> Unpublished(KnowledgeDbContext context)
        => context.Articles.AsNoTracking()
            .Where(article => article.PublishedRevision != null && !context.Revisions.Any(revision => revision.No == article.No
                && revision.Lang == article.Lang && revision.Number == article.PublishedRevision && revision.State == RevisionState.Published))
            .AsAsyncEnumerable();

    private static void Check(Revision revision, List<FileProblem> findings)
    {
        var place = $"{revision.No}:{revision.Lang} #{revision.Number}";
        if (ArticleFile.HashOf(revision.Text) != revision.Hash || ArticleFile.Read(revision.Text, []) is not { Matter: var matter })
            findings.Add(Finding(place, "文章が壊れています。", "The text is damaged."));
        else if (matter.No != revision.No || matter.Lang != revision.Lang || matter.Kind != revision.Kind || matter.Title != revision.Title
            || matter.Service != revision.Service || matter.Audience != revision.Audience || matter.Owner != revision.Owner
            || matter.ReviewBy != revision.ReviewBy || matter.Until != revision.Until || matter.Label != revision.Label || matter.SystemVersion != revision.SystemVersion)
            findings.Add(Finding(place, "一覧用の項目が文章と合いません。", "What lists show of it is not what the text says."));
    }

    private static FileProblem Finding(string place, string japanese, string english) => new(place, 0, true, japanese, english);
}
