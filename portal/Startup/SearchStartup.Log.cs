namespace Shirube.Portal.Startup;

internal sealed partial class SearchStartup
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} articles were drawn again")]
    private partial void LogDrawn(int count);
}
