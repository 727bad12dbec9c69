using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Accounts.Administration;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Accounts;

/// <summary>Registers accounts, sessions and signing in.</summary>
internal static class AccountsRoom
{
    public const string Scheme = "Portal";

    /// <summary>Name of the session cookie, after its prefix.</summary>
    public const string CookieName = "shirube";

    /// <summary>Shortest password of a real account.</summary>
    public const int ShortestPassword = 15;

    /// <summary>Wrong passwords in a row after which an account is locked.</summary>
    public const int MostFailures = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>A session ends when nothing was asked for this long.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(30);

    /// <summary>A session ends after this, however busy.</summary>
    public static readonly TimeSpan LongestSession = TimeSpan.FromHours(8);

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new DemonstrationMode(configuration.GetValue(DemonstrationMode.Setting, false)));
        services.AddHostedService<DemonstrationGuard>();
        services.AddSingleton<IStartupTask, DemonstrationAccounts>();
        services.AddPortalDbContext<AccountsDbContext>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignOut>();
        services.AddScoped<AddAccount>();
        services.AddScoped<SetRole>();
        services.AddScoped<SetDisabled>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<SessionEvents>();
        services.AddIdentityCore<Account>(Limit).AddEntityFrameworkStores<AccountsDbContext>();
        services.AddAuthentication(Scheme).AddCookie(Scheme, cookie =>
        {
            cookie.Cookie.Name = CookieName;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.CookieManager = new SessionCookie();
            cookie.ExpireTimeSpan = LongestIdle;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/signin";
            cookie.EventsType = typeof(SessionEvents);
        });
        return services;
    }

    private static void Limit(IdentityOptions identity)
    {
        // Length is what makes a password strong; rules about kinds of characters only make it hard to remember.
        identity.Password.RequiredLength = ShortestPassword;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.AllowedForNewUsers = true;
        identity.Lockout.MaxFailedAccessAttempts = MostFailures;
        identity.Lockout.DefaultLockoutTimeSpan = LockedFor;
    }
}
