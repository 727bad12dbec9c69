namespace Shirube.Knowledge.Articles.Editing;

/// <summary>A field of a draft by its name.</summary>
/// <param name="Name">As in forms and in what is told of it.</param>
/// <param name="HasLines">True for texts and lists, which two people can change in different places.</param>
/// <param name="Get">Reads it.</param>
/// <param name="With">The content with another value.</param>
public sealed record DraftField(string Name, bool HasLines, Func<DraftContent, string> Get, Func<DraftContent, string, DraftContent> With)
{
    /// <summary>All fields in the order of the form.</summary>
    public static IReadOnlyList<DraftField> All { get; } =
    [
        new("Title", false, content => content.Title, (content, value) => content with { Title = value }),
        new("Slug", false, content => content.Slug, (content, value) => content with { Slug = value }),
        new("Service", false, content => content.Service, (content, value) => content with { Service = value }),
        new("Audience", false, content => content.Audience, (content, value) => content with { Audience = value }),
        new("Owner", false, content => content.Owner, (content, value) => content with { Owner = value }),
        new("ReviewBy", false, content => content.ReviewBy, (content, value) => content with { ReviewBy = value }),
        new("OnExpiry", false, content => content.OnExpiry, (content, value) => content with { OnExpiry = value }),
        new("SystemVersion", false, content => content.SystemVersion, (content, value) => content with { SystemVersion = value }),
        new("Label", false, content => content.Label, (content, value) => content with { Label = value }),
        new("Until", false, content => content.Until, (content, value) => content with { Until = value }),
        new("Keywords", true, content => content.Keywords, (content, value) => content with { Keywords = value }),
        new("Questions", true, content => content.Questions, (content, value) => content with { Questions = value }),
        new("Golden", true, content => content.Golden, (content, value) => content with { Golden = value }),
        new("Sources", true, content => content.Sources, (content, value) => content with { Sources = value }),
        new("Body", true, content => content.Body, (content, value) => content with { Body = value }),
    ];
}
