namespace Shirube.Portal.Sessions.Care;

/// <summary>What became of one wording that people searched for.</summary>
/// <param name="Words">The wording, masked.</param>
/// <param name="Lang">Language of the screens.</param>
internal sealed record SearchedWords(string Words, string Lang)
{
    /// <summary>How often.</summary>
    public int Count { get; set; }

    /// <summary>How often nothing held all that was asked.</summary>
    public int Misses { get; set; }

    /// <summary>How often nothing was opened.</summary>
    public int Unclicked { get; set; }

    /// <summary>When last.</summary>
    public DateTimeOffset Last { get; set; }

    /// <summary>Who, as the sessions know them; only counted.</summary>
    public HashSet<string> People { get; } = new(StringComparer.Ordinal);
}
