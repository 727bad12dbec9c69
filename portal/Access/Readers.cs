using System.Security.Claims;
using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Access;

/// <summary>Which articles a visitor may see: everybody's, those for people who signed in, those for the desk.</summary>
internal static class Readers
{
    private static readonly Audience[] Visitor = [Audience.All];

    private static readonly Audience[] SignedIn = [Audience.All, Audience.SectionAdmin];

    private static readonly Audience[] Desk = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    public static IReadOnlyCollection<Audience> AudiencesOf(ClaimsPrincipal person) => AudiencesOf(Roles.Of(person));

    /// <summary>What a role may see; null is a visitor.</summary>
    public static IReadOnlyCollection<Audience> AudiencesOf(Role? role) => role switch
    {
        null => Visitor,
        Role.Staff => SignedIn,
        _ => Desk,
    };
}
