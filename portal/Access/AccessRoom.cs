using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Shirube.Portal.Access;

/// <summary>Registers the decision who may open what.</summary>
internal static class AccessRoom
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IAuthorizationHandler, TableHandler>());
        services.AddAuthorization(options =>
        {
            // Both: what asks for authorization by itself and what says nothing come to the same table.
            options.DefaultPolicy = new AuthorizationPolicyBuilder().AddRequirements(new TableRequirement()).Build();
            options.FallbackPolicy = options.DefaultPolicy;
        });
        return services;
    }
}
