using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Shirube.Portal.Access;

/// <summary>Decides by the <see cref="AccessTable"/>; an endpoint without a row is refused to everybody.</summary>
internal sealed partial class TableHandler(IOptions<AccessOptions> options, ILogger<TableHandler> logger)
    : AuthorizationHandler<TableRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, TableRequirement requirement)
    {
        if (context.Resource is not HttpContext http) return Task.CompletedTask;
        // Without an endpoint there is nothing to protect: the answer is "not found". One without a route is routing's own
        // refusal of a method or a type of content.
        if (http.GetEndpoint() is not RouteEndpoint endpoint || IsAllowed(endpoint, context, http)) context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private bool IsAllowed(RouteEndpoint endpoint, AuthorizationHandlerContext context, HttpContext http)
    {
        var pattern = endpoint.RoutePattern.RawText;
        if (AccessTable.Of(pattern) is not { } need)
        {
            NoRow(logger, endpoint.DisplayName);
            return false;
        }

        if (AccessTable.RoleFor(need, options.Value.RequireSignIn) is not { } role || Roles.Holds(context.User, role)) return true;
        if (Roles.Of(context.User) is { } held) Refused(logger, context.User.Identity?.Name, held, role, pattern, http.Request.Method);
        return false;
    }

    [LoggerMessage(1, LogLevel.Error, "No row of the access table covers {Endpoint}: refused")]
    private static partial void NoRow(ILogger logger, string? endpoint);

    [LoggerMessage(2, LogLevel.Warning, "Refused: {Account} is {Held}, {Method} {Pattern} needs {Needed}")]
    private static partial void Refused(ILogger logger, string? account, Role held, Role needed, string? pattern, string method);
}
