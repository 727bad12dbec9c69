using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.CommandLine;

namespace Shirube.Portal.Startup;

/// <summary>Draws again what an older version drew, reads the catalog and brings the search index up to date before the first page is asked for.</summary>
internal sealed partial class SearchStartup(
    RenderingRefresh drawings, KnowledgeRefresh refresh, IndexOptions options, Terminal terminal, ILogger<SearchStartup> logger) : IStartupTask
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!File.Exists(options.DictionaryPath))
            throw new StartupFaultException(
                $"検索の辞書「{options.DictionaryPath}」がありません。./run.sh が作ります。",
                $"The dictionary of the search \"{options.DictionaryPath}\" is not there. ./run.sh makes it.");
        if (await drawings.RunAsync(cancellation) is > 0 and var count) LogDrawn(count);
        try
        {
            await refresh.StartAsync(new IndexLines(terminal), cancellation);
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
