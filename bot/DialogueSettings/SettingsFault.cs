namespace Shirube.Bot.DialogueSettings;

/// <summary>What is wrong with settings that were to be saved.</summary>
public enum SettingsFault
{
    /// <summary>A threshold is not between 0 and 1.</summary>
    ThresholdOutOfRange,

    /// <summary>"Unsure" begins above "sure".</summary>
    ThresholdsCrossed,

    /// <summary>The number of misses is not between 1 and 10.</summary>
    MissesOutOfRange,

    /// <summary>A greeting is too long.</summary>
    GreetingTooLong,

    /// <summary>A weight is not a number that can be used.</summary>
    WeightOutOfRange,

    /// <summary>No reason was given.</summary>
    NoteMissing,

    /// <summary>The reason is too long.</summary>
    NoteTooLong,

    /// <summary>Somebody else saved meanwhile.</summary>
    Outdated,

    /// <summary>Nothing was changed.</summary>
    Unchanged,
}
