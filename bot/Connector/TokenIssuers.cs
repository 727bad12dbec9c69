namespace Shirube.Bot.Connector;

/// <summary>Who may sign calls.</summary>
internal static class TokenIssuers
{
    /// <summary>The Bot Service, for all its channels.</summary>
    public const string BotService = "https://api.botframework.com";

    /// <summary>Tenants of the Bot Framework itself, in whose name the Emulator calls.</summary>
    private static readonly string[] FrameworkTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    /// <summary>Whether it is the directory, for the Emulator and other agents.</summary>
    public static bool IsDirectory(string issuer, string ownTenant)
    {
        foreach (var tenant in ownTenant.Length > 0 ? [.. FrameworkTenants, ownTenant] : FrameworkTenants)
            if (issuer == $"https://sts.windows.net/{tenant}/" || issuer == $"https://login.microsoftonline.com/{tenant}/v2.0") return true;
        return false;
    }
}
