namespace Shirube.Bot.DirectLine.Uploads;

/// <summary>What may be uploaded.</summary>
internal static class UploadLimits
{
    /// <summary>A picture of a whole screen takes less than half of it.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    public const int MostFiles = 5;

    /// <summary>All files with the activity and what parts them.</summary>
    public const int LargestBody = 12 * 1024 * 1024;

    /// <summary>Files of one conversation that are kept at a time.</summary>
    public const int MostKept = 20;

    public const int LongestName = 200;

    /// <summary>As long as Direct Line keeps them.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);
}
