namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>How a translation stands to its Japanese text.</summary>
/// <param name="Of">Japanese revision that the translation is of; null when nobody said.</param>
/// <param name="Published">Japanese revision that readers see.</param>
/// <param name="Fields">Fields above the text that changed in Japanese since.</param>
/// <param name="Rows">What changed in the text since.</param>
internal sealed record TranslationState(int? Of, int Published, IReadOnlyList<FieldChange> Fields, IReadOnlyList<Articles.DiffRow> Rows)
{
    public bool IsBehind => Of < Published;
}
