namespace Shirube.Knowledge.Articles.Editing;

/// <summary>What a draft begins with.</summary>
/// <param name="Kind">What the article is.</param>
/// <param name="Content">Its fields.</param>
/// <param name="BasedOn">Revision that they are of, or null.</param>
/// <param name="Proposal">Proposal that it carries out, or null.</param>
/// <param name="TranslationOf">Japanese revision that they are the translation of, or null.</param>
internal sealed record DraftOrigin(ArticleKind Kind, DraftContent Content, int? BasedOn, int? Proposal, int? TranslationOf = null);
