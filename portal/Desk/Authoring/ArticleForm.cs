namespace Shirube.Portal.Desk.Authoring;

/// <summary>The form that makes an article of an inquiry, as a browser sends it.</summary>
internal sealed record ArticleForm
{
    public const int LongestTitle = 200;

    public const int LongestText = 20_000;

    public string? Kind { get; init; }

    public string? Title { get; init; }

    /// <summary>What people may ask, one a line.</summary>
    public string? Questions { get; init; }

    public string? Answer { get; init; }

    /// <summary>Whether the writer has looked for personal data.</summary>
    public bool Checked { get; init; }

    /// <summary>The article to mend instead of writing a new one, or null.</summary>
    public int? No { get; init; }
}
