using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.CommandLine;

namespace Shirube.Portal.Startup;

/// <summary>Reads the catalog and brings the search index up to date before the first page is asked for.</summary>
internal sealed class SearchStartup(KnowledgeRefresh refresh, IndexOptions options) : IStartupTask
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!File.Exists(options.DictionaryPath))
            throw new StartupFaultException(
                $"検索の辞書「{options.DictionaryPath}」がありません。./run.sh が作ります。",
                $"The dictionary of the search \"{options.DictionaryPath}\" is not there. ./run.sh makes it.");
        try
        {
            await refresh.StartAsync(new IndexLines(Terminal.OfProcess), cancellation);
        }
        catch (InvalidDataException exception)
        {
            throw new StartupFaultException(
                $"検索の辞書「{options.DictionaryPath}」が壊れています。./run.sh で作り直してください。",
                $"The dictionary of the search \"{options.DictionaryPath}\" is damaged. Make it again with ./run.sh.",
                exception);
        }
    }
}
