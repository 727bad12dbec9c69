using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Shirube.Bot.Desk;
using Shirube.Knowledge.Signals;
using Shirube.Portal;
using Xunit;

namespace Shirube.Browser.Tests.Support;

/// <summary>The portal over the content of this repository, and a browser to look at it with.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string _data = Path.Combine(Path.GetTempPath(), "shirube-browser-tests", Guid.NewGuid().ToString("N"));

    private WebApplication? _app;

    private IPlaywright? _playwright;

    private IBrowser? _browser;

    /// <summary>Where the portal listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The portal's parts, to prepare what a test looks at.</summary>
    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        _app = PortalHost.Compose(
        [
            "--applicationName=Shirube.Portal", "--environment=Production", "--Portal:Port=0", $"--Portal:DataPath={_data}",
            $"--Portal:ContentPath={Path.Combine(Root(), "content")}", "--Portal:Demonstration=true", "--Portal:RateLimits:SignInPerMinute=1000",
            "--Logging:LogLevel:Default=Warning",
        ], TimeProvider.System, services =>
        {
            services.TryAddSingleton<IServiceDesk, QuietDesk>();
            services.TryAddSingleton<ISignals, NoSignals>();
        });
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Browsers.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException($"No browser found: {string.Join(", ", Browsers)}"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        if (Directory.Exists(_data)) Directory.Delete(_data, recursive: true);
    }

    /// <summary>A window of its own, without cookies.</summary>
    internal async Task<Window> OpenAsync(Look look)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = look.HasForcedColors ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScript,
            Locale = look.Locale,
        });
        return await Window.OpenAsync(context, Address);
    }

    /// <summary>Where the sources are.</summary>
    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
