using System.Security.Claims;

namespace Shirube.Portal.Access;

/// <summary>Roles as they are written in claims and on the command line.</summary>
internal static class Roles
{
    private static readonly string[] Names = ["staff", "agent", "editor", "manager", "admin"];

    /// <summary>All names in the order of <see cref="Role"/>.</summary>
    public static IReadOnlyList<string> All => Names;

    public static string NameOf(Role role) => Names[(int)role];

    /// <summary>The role with this name, or null.</summary>
    public static Role? Named(string? name) => Array.IndexOf(Names, name) is >= 0 and var index ? (Role)index : null;

    /// <summary>The role of a person, or null for someone who has not signed in.</summary>
    public static Role? Of(ClaimsPrincipal person) =>
        person.Identity is { IsAuthenticated: true } ? Named(person.FindFirstValue(ClaimTypes.Role)) : null;

    /// <summary>Whether a person has this role or one above it.</summary>
    public static bool Holds(ClaimsPrincipal person, Role role) => Of(person) >= role;
}
