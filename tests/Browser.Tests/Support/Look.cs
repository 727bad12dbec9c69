namespace Shirube.Browser.Tests.Support;

/// <summary>How somebody looks at the portal.</summary>
internal sealed record Look
{
    public static Look Desk { get; } = new();

    public static Look Dark { get; } = new() { IsDark = true };

    public static Look Phone { get; } = new() { Width = 390, Height = 844 };

    /// <summary>The narrowest screen of WCAG 1.4.10; also a wide one at 400 %.</summary>
    public static Look Narrow { get; } = new() { Width = 320, Height = 640 };

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    public bool IsDark { get; init; }

    public bool HasForcedColors { get; init; }

    public bool HasScript { get; init; } = true;

    public string Locale { get; init; } = "ja-JP";
}
