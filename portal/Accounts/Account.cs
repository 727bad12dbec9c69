using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Access;

namespace Shirube.Portal.Accounts;

/// <summary>A person who can sign in. Passwords are kept as the framework's hash only.</summary>
internal sealed class Account : IdentityUser
{
    /// <summary>What the person may do.</summary>
    public Role Role { get; set; }

    /// <summary>Whether signing in is refused and every session is over.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Made by demonstration mode with a published password: never usable outside it.</summary>
    public bool IsDemonstration { get; set; }
}
