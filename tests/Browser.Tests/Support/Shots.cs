namespace Shirube.Browser.Tests.Support;

/// <summary>Pictures for people to look at, in the folder that SHIRUBE_SHOTS names; whole pages where SHIRUBE_SHOTS_WHOLE is 1; none when the folder is not set.</summary>
internal static class Shots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SHIRUBE_SHOTS");

    public static async Task TakeAsync(Window window, string name)
    {
        if (string.IsNullOrEmpty(Folder)) return;
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = Environment.GetEnvironmentVariable("SHIRUBE_SHOTS_WHOLE") == "1" });
    }

    /// <summary>The whole page, below the edge of the screen too.</summary>
    public static async Task TakeWholeAsync(Window window, string name)
    {
        if (string.IsNullOrEmpty(Folder)) return;
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
    }

    /// <summary>Keeps a file beside the pictures.</summary>
    public static void Keep(string file)
    {
        if (!string.IsNullOrEmpty(Folder)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
    }
}
