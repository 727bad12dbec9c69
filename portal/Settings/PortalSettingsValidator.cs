using System.Net;
using Microsoft.Extensions.Options;

namespace Shirube.Portal.Settings;

/// <summary>Checks all settings and reports everything that is wrong.</summary>
internal sealed class PortalSettingsValidator : IValidateOptions<PortalSettings>
{
    private const int LargestPort = 65535;
    private const int LongestRefresh = 3600;

    public ValidateOptionsResult Validate(string? name, PortalSettings options)
    {
        var faults = new List<string>();
        if (options.Port is < 0 or > LargestPort) faults.Add($"Portal:Port は 0 から {LargestPort} までの数です。 / has to be from 0 to {LargestPort}: {options.Port}");
        if (!IPAddress.TryParse(options.Address, out _)) faults.Add($"Portal:Address は IP アドレスです。 / has to be an IP address: {options.Address}");
        if (string.IsNullOrWhiteSpace(options.DataPath)) faults.Add("Portal:DataPath が空です。 / is empty.");
        if (options.RefreshSeconds is < 1 or > LongestRefresh) faults.Add($"Portal:RefreshSeconds は 1 から {LongestRefresh} までの秒数です。 / has to be from 1 to {LongestRefresh} seconds.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
