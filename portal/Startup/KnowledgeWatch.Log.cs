namespace Shirube.Portal.Startup;

internal sealed partial class KnowledgeWatch
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Knowledge published by another process is now shown")]
    private partial void LogRefreshed();

    [LoggerMessage(Level = LogLevel.Error, Message = "Published knowledge could not be read; the next attempt follows")]
    private partial void LogFailed(Exception exception);
}
