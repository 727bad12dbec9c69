namespace Shirube.Bot.DialogueSettings;

/// <summary>The assistant's settings with their history. Every change is a version; nothing is overwritten.</summary>
public interface IAssistantSettings
{
    /// <summary>The settings in force and their version; 0 for the defaults.</summary>
    (int Number, AssistantSettings Settings) Current { get; }

    /// <summary>All versions, latest first; the defaults as number 0 at the end.</summary>
    Task<IReadOnlyList<SettingsVersion>> VersionsAsync(CancellationToken cancellation = default);

    /// <summary>Saves a new version over the one that was seen, in force at once; the fault when it cannot be.</summary>
    Task<SettingsFault?> SaveAsync(AssistantSettings settings, int seen, string author, string note, CancellationToken cancellation = default);

    /// <summary>Brings an earlier version back as a new one; null when it is in force, a fault when it cannot be.</summary>
    Task<SettingsFault?> RestoreAsync(int number, int seen, string author, string note, CancellationToken cancellation = default);
}
