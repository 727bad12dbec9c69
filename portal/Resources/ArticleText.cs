namespace Shirube.Portal.Resources;

/// <summary>Texts of article pages.</summary>
internal sealed class ArticleText;
