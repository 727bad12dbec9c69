namespace Shirube.Portal.Settings;

/// <summary>Settings under <c>Portal:</c>. Every one has a default and is checked at start; docs/operations/settings.md lists them.</summary>
public sealed class PortalSettings
{
    public const string Section = "Portal";

    /// <summary>TCP port. The environment variable PORT sets it too.</summary>
    public int Port { get; set; } = 5080;

    /// <summary>IP address to listen on. Only this machine by default; a server behind a proxy on another machine sets 0.0.0.0.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>Folder of the database, keys, index and logs. The environment variable PORTAL_DATA sets it too.</summary>
    public string DataPath { get; set; } = "data";

    /// <summary>Folder that is imported into an empty database; empty to look for <c>content</c> beside the program and above it.</summary>
    public string ContentPath { get; set; } = "";

    /// <summary>Compiled dictionary of the search; empty for <c>ipadic.dic</c> beside the program.</summary>
    public string DictionaryPath { get; set; } = "";

    /// <summary>Seconds between two looks whether another process has imported something.</summary>
    public int RefreshSeconds { get; set; } = 1;
}
