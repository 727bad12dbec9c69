using Shirube.Knowledge.Articles;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Finds articles that may already say what somebody is about to write.</summary>
internal sealed class SimilarArticles(ArticleSearch search)
{
    private const int Most = 5;

    /// <summary>Those that hold all of the words, best first; none when no article does.</summary>
    public IReadOnlyList<ArticleHead> To(string words, IReadOnlyCollection<Audience> audiences, string lang)
    {
        var answer = search.Search(new SearchInput { Question = Question.From(words), Limit = Most }, audiences, lang);
        return answer.Strict ? [.. answer.Hits.Select(hit => hit.Article)] : [];
    }
}
