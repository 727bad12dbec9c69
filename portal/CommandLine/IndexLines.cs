using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Portal.CommandLine;

/// <summary>Tells how far the index is.</summary>
internal sealed class IndexLines(Terminal terminal) : IProgress<IndexProgress>
{
    public void Report(IndexProgress value) => terminal.Line($"  検索の索引を作っています / indexing: {value.Done} / {value.Total}");
}
