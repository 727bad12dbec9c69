using System.Security.Claims;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Access;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Who a signed-in person is to the life of articles.</summary>
internal static class Curators
{
    public static Curator Of(ClaimsPrincipal person) => new(person.Identity?.Name ?? "", Roles.Holds(person, Role.Editor));
}
