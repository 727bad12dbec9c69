namespace Shirube.Portal.Startup;

internal sealed partial class KnowledgeStartup
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is empty and no content folder was found: set Portal:ContentPath or use the import command")]
    private partial void LogNoContent();
}
