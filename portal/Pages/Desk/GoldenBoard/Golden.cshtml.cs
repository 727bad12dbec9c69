using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>All golden questions with their ranks over time, and the runs.</summary>
internal sealed class GoldenModel(GoldenDesk desk, IStringLocalizer<GoldenText> text) : PortalPage
{
    public GoldenSheet Sheet { get; private set; } = null!;

    /// <summary>Whether only lost questions are listed.</summary>
    public bool OnlyLost { get; private set; }

    public string Words { get; private set; } = "";

    public async Task OnGetAsync(bool lost, string? q, CancellationToken cancellation)
    {
        OnlyLost = lost;
        Words = q?.Trim() is { Length: <= 200 } words ? words : "";
        Sheet = await desk.ReadAsync(OnlyLost, Words, cancellation);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await desk.RunAsync(User.Identity?.Name ?? "", cancellation);
        return LocalRedirect("/desk/golden");
    }
}
