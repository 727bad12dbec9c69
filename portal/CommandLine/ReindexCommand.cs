using System.CommandLine;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.Storage;

namespace Shirube.Portal.CommandLine;

/// <summary>Makes the search index again from the database.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("reindex", "検索の索引を作り直します（ポータルは止めておきます） / makes the search index again (with the portal stopped)") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens, (services, stop) => RunAsync(services, host.Terminal, stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellation)
    {
        services.GetRequiredService<FolderLock>().Take();
        File.Delete(services.GetRequiredService<IndexOptions>().IndexPath);
        await services.GetRequiredService<ArticleCatalog>().ReloadAsync(cancellation);
        var count = await services.GetRequiredService<ArticleIndexer>().SyncAsync(merge: true, new IndexLines(terminal), cancellation);
        terminal.Say($"索引を作り直しました: 記事 {count}", $"The index is made again: {count} articles");
        return 0;
    }
}
