namespace Shirube.Portal.Startup;

internal sealed partial class PublishingWatch
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} articles were published or hidden because their time had come")]
    private partial void LogChanged(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be published; the next attempt follows")]
    private partial void LogFailed(Exception exception);
}
