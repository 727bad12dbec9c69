namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A change to a list as a browser sends it: a line more, a line less, or an earlier version.</summary>
internal sealed record WordForm
{
    public const int LongestLine = 300;

    public const string Add = "add";

    public const string Remove = "remove";

    public const string Restore = "restore";

    /// <summary><see cref="Add"/>, <see cref="Remove"/> or <see cref="Restore"/>.</summary>
    public string? Do { get; init; }

    /// <summary>Version of the list that was looked at.</summary>
    public int BasedOn { get; init; }

    /// <summary>A line of synonyms; the line to take away.</summary>
    public string? Line { get; init; }

    /// <summary>Where the line to take away stands.</summary>
    public int Number { get; init; }

    /// <summary>The version to bring back.</summary>
    public int Version { get; init; }

    public string? Surface { get; init; }

    public string? Reading { get; init; }

    public string? Part { get; init; }

    public string? Segments { get; init; }

    public string? Question { get; init; }

    public int? Article { get; init; }

    public string? Anchor { get; init; }

    /// <summary>What changes and why.</summary>
    public string? Note { get; init; }
}
