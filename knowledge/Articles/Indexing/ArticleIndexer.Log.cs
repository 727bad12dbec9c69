using Microsoft.Extensions.Logging;

namespace Shirube.Knowledge.Articles.Indexing;

public sealed partial class ArticleIndexer
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Group} is damaged in the database and cannot be found until it is restored")]
    private partial void LogDamaged(Exception exception, string group);
}
