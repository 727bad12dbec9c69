namespace Shirube.Portal.Storage;

public sealed partial class StorageStartup
{
    [LoggerMessage(Level = LogLevel.Information, Message = "SQLite {Version}, {Origin} library")]
    private partial void LogLibrary(string version, string origin);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Context}: applying {Count} migrations up to {Last}")]
    private partial void LogMigrating(string context, int count, string last);
}
