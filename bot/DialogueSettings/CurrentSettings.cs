namespace Shirube.Bot.DialogueSettings;

/// <summary>Holds the settings in force.</summary>
internal sealed class CurrentSettings
{
    private volatile SettingsInForce _inForce = SettingsInForce.Default;

    /// <summary>Take it once a turn.</summary>
    public SettingsInForce InForce => _inForce;

    public void Put(SettingsInForce settings) => _inForce = settings;
}
