using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A field above the text that a revision changes.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Rows">Both values compared.</param>
internal sealed record FieldChange(string Name, IReadOnlyList<Articles.DiffRow> Rows)
{
    /// <summary>The fields of a comparison.</summary>
    public static IReadOnlyList<FieldChange> Of(RevisionComparison comparison)
        => [.. comparison.Fields.Select(field => new FieldChange(field.Name, ChangedText.Of(field.Lines)))];
}
