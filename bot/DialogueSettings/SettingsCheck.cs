namespace Shirube.Bot.DialogueSettings;

/// <summary>Checks settings before they come into force.</summary>
internal static class SettingsCheck
{
    public const int LongestGreeting = 1000;
    public const int LongestNote = 400;
    private const int MostMisses = 10;
    private const double LargestWeight = 100;

    public static SettingsFault? FaultOf(AssistantSettings settings, string note)
    {
        if (settings.SureFrom is not (>= 0 and <= 1) || settings.UnsureFrom is not (>= 0 and <= 1)) return SettingsFault.ThresholdOutOfRange;
        if (settings.UnsureFrom > settings.SureFrom) return SettingsFault.ThresholdsCrossed;
        if (settings.MissesBeforeDesk is < 1 or > MostMisses) return SettingsFault.MissesOutOfRange;
        if (settings.GreetingJa.Length > LongestGreeting || settings.GreetingEn.Length > LongestGreeting) return SettingsFault.GreetingTooLong;
        if (settings.Weights.Values.Any(weight => !double.IsFinite(weight) || Math.Abs(weight) > LargestWeight)) return SettingsFault.WeightOutOfRange;
        if (note.Length == 0) return SettingsFault.NoteMissing;
        return note.Length > LongestNote ? SettingsFault.NoteTooLong : null;
    }
}
