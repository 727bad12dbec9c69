using System.Security.Claims;

namespace Shirube.Portal.Accounts;

/// <summary>What came of an attempt to sign in.</summary>
/// <param name="Person">The person, or null when refused. Why is in the log only: the answer is the same for every reason.</param>
internal sealed record SignInResult(ClaimsPrincipal? Person)
{
    public static SignInResult Refused { get; } = new((ClaimsPrincipal?)null);
}
