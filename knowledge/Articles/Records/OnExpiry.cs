namespace Shirube.Knowledge.Articles.Records;

/// <summary>What happens to an article whose review date has passed.</summary>
public enum OnExpiry
{
    /// <summary>It stays, with a warning above its text.</summary>
    Warn,

    /// <summary>It is taken away from the readers until it has been reviewed.</summary>
    Hide,
}
