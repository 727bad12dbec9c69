using Shirube.Knowledge.Articles.Editing;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A field above the text that a revision changes.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Rows">Both values compared.</param>
internal sealed record FieldChange(string Name, IReadOnlyList<Articles.DiffRow> Rows)
{
    /// <summary>Fields that differ, but for the text itself.</summary>
    public static IReadOnlyList<FieldChange> Between(DraftContent earlier, DraftContent later)
        => [.. DraftField.All.Where(field => field.Name is not ("Body" or "Slug") && field.Get(earlier) != field.Get(later))
            .Select(field => new FieldChange(field.Name, [.. ChangedText.Of(field.Get(earlier), field.Get(later))]))];
}
