using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.CommandLine;

namespace Shirube.Portal.Startup;

/// <summary>Reads the catalog and brings the search index up to date before the first page is asked for.</summary>
internal sealed class SearchStartup(KnowledgeRefresh refresh, IndexOptions options) : IStartupTask
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!File.Exists(options.DictionaryPath) && options.DictionaryPath.Length == 0)
            throw new StartupFaultException(
                $"検索の辞書「{options.DictionaryPath}」がありません。./run.sh が作ります。",
                $"The dictionary of the search \"{options.DictionaryPath}\" is not there. ./run.sh makes it.");
        try
        {
            await refresh.StartAsync(new IndexLines(Terminal.OfProcess), cancellation);
        }
        catch (NotSupportedException)
        {
            // Interim, until the index is merged: the catalog is read, the search is not there.
        }
    }
}
