using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Accounts;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>Signing in: <c>UserName</c>, <c>Password</c> and where to go afterwards, on this site only.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInModel(Accounts.SignIn signIn, IStringLocalizer<AccountText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public bool HasFailed { get; private set; }

    public string UserName { get; private set; } = "";

    public string ReturnUrl { get; private set; } = "";

    public void OnGet(string? returnUrl)
    {
        ReturnUrl = Local(returnUrl);
        Describe();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm] string? userName, [FromForm] string? password, [FromForm] string? returnUrl, CancellationToken cancellation)
    {
        ReturnUrl = Local(returnUrl);
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var result = await signIn.SignInAsync(userName ?? "", password ?? "", address, cancellation);
        if (result.Person is not null)
        {
            await HttpContext.SignInAsync(AccountsRoom.Scheme, result.Person);
            return LocalRedirect(ReturnUrl.Length == 0 ? "/" : ReturnUrl);
        }

        HasFailed = true;
        UserName = userName is { Length: <= Accounts.SignIn.LongestName } ? userName : "";
        Describe();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Describe()
    {
        PageTitle = HasFailed ? text["ErrorTitle"] : text["Title"];
        Crumbs = [new Crumb(text["Title"])];
        IsUnlisted = true;
        CanonicalUrl = "/signin";
    }

    private string Local(string? url) => url is not null && Url.IsLocalUrl(url) ? url : "";
}
