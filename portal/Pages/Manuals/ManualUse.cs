using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Manuals;

/// <summary>An article that was made from a page of a manual.</summary>
internal sealed record ManualUse(int Page, ArticleHead Article);
