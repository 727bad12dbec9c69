using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles;

/// <summary>Kinds and audiences as they are written in front matter, addresses and the search index.</summary>
public static class WireNames
{
    private static readonly string[] KindNames = ["manual", "faq", "case", "notice"];
    private static readonly string[] OnExpiryNames = ["warn", "hide"];
    private static readonly string[] AudienceNames = ["all", "section-admin", "desk"];

    /// <summary>All kinds in the order of <see cref="ArticleKind"/>.</summary>
    public static IReadOnlyList<string> Kinds => KindNames;

    /// <summary>All audiences in the order of <see cref="Audience"/>.</summary>
    public static IReadOnlyList<string> Audiences => AudienceNames;

    /// <summary>Languages an article can be in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["ja", "en"];

    public static string Of(ArticleKind kind) => KindNames[(int)kind];

    public static string Of(Audience audience) => AudienceNames[(int)audience];

    /// <summary>What can happen when a review date has passed, in the order of <see cref="OnExpiry"/>.</summary>
    public static IReadOnlyList<string> OnExpiries => OnExpiryNames;

    public static string Of(OnExpiry onExpiry) => OnExpiryNames[(int)onExpiry];

    /// <summary>What happens under this name, or null.</summary>
    public static OnExpiry? OnExpiryOf(string? name) => Array.IndexOf(OnExpiryNames, name) is >= 0 and var index ? (OnExpiry)index : null;

    /// <summary>The kind with this name, or null.</summary>
    public static ArticleKind? Kind(string? name) => Array.IndexOf(KindNames, name) is >= 0 and var index ? (ArticleKind)index : null;

    /// <summary>The audience with this name, or null.</summary>
    public static Audience? AudienceOf(string? name) => Array.IndexOf(AudienceNames, name) is >= 0 and var index ? (Audience)index : null;
}
