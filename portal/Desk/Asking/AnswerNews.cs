using Shirube.Knowledge.Curation;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Asking;

/// <summary>Tells a signed-in person on every page how many answers wait for a word, and how many of their reports led to something.</summary>
internal sealed class AnswerNews(InquiryReader reader, INotices notices)
{
    /// <summary>How many; 0 for somebody who has not signed in, and where the page is about a failure.</summary>
    public async Task<int> CountAsync(HttpContext http)
    {
        // A page that explains a failure must not fail itself.
        if (http.Response.StatusCode >= StatusCodes.Status500InternalServerError) return 0;
        return http.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } account }
            ? await reader.CountAnsweredAsync(account, http.RequestAborted) + await notices.CountUnseenAsync(account, http.RequestAborted)
            : 0;
    }
}
