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
}
