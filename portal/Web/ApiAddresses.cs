namespace Shirube.Portal.Web;

/// <summary>Which addresses programs read: they get problem details instead of pages, and no redirect to sign in.</summary>
internal static class ApiAddresses
{
    private static readonly PathString[] Roots = ["/api", "/v3", "/health", "/openapi", "/chat/token"];

    public static bool Contain(PathString path)
    {
        foreach (var root in Roots)
        {
            if (path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
