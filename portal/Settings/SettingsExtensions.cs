using System.Net;
using Microsoft.Extensions.Options;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Settings;

/// <summary>Binds and checks the settings.</summary>
public static class SettingsExtensions
{
    private static readonly (string Variable, string Key)[] ShortNames = [("PORT", "Port"), ("PORTAL_DATA", "DataPath")];

    /// <summary>Reads the settings and returns them for what is set up before the services are there.</summary>
    /// <exception cref="StartupFaultException">A setting is wrong.</exception>
    public static PortalSettings AddSettings(this WebApplicationBuilder builder)
    {
        foreach (var (variable, key) in ShortNames)
        {
            var full = $"{PortalSettings.Section}:{key}";
            if (string.IsNullOrEmpty(builder.Configuration[full]) && builder.Configuration[variable] is { Length: > 0 } value)
                builder.Configuration[full] = value;
        }
        builder.Services.AddSingleton<IValidateOptions<PortalSettings>, PortalSettingsValidator>();
        builder.Services.AddOptions<PortalSettings>().BindConfiguration(PortalSettings.Section).ValidateOnStart();
        var settings = Bind(builder.Configuration);
        var check = new PortalSettingsValidator().Validate(null, settings);
        if (check.Failed) throw new StartupFaultException("設定が正しくありません。" + check.FailureMessage, "The settings are wrong.");
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls($"http://{new IPEndPoint(IPAddress.Parse(settings.Address), settings.Port)}");
        return settings;
    }

    private static PortalSettings Bind(ConfigurationManager configuration)
    {
        try
        {
            return configuration.GetSection(PortalSettings.Section).Get<PortalSettings>() ?? new PortalSettings();
        }
        catch (InvalidOperationException exception)
        {
            throw new StartupFaultException($"設定が正しくありません。（{exception.Message}）", "The settings are wrong.", exception);
        }
    }
}
