using Microsoft.Extensions.Logging;

namespace Shirube.Knowledge.Articles.Indexing;

public sealed partial class ArticleIndex
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index is made again: {Reason}")]
    private partial void LogRebuild(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A line of the word lists is not used: {Warning}")]
    private partial void LogWordRefused(string warning);
}
