using Shirube.Knowledge.Articles;
using Shirube.Portal.Search;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Sessions;

/// <summary>Follows a visitor of the pages through an attempt to get help. Quick: everything goes to the <see cref="HelpJournal"/>.</summary>
internal sealed class HelpTrail(HelpJournal journal, TimeProvider clock)
{
    /// <summary>Pages from which an opened article belongs to an attempt to get help, even if nothing is known of the attempt.</summary>
    private static readonly string[] Starts = ["/search", "/ask", "/chat"];

    /// <summary>Words were searched for. The visitor gets an identity here, as somebody who may come to ask.</summary>
    public void Searched(HttpContext http, ListingInput input, Listing listing)
    {
        if (input.Question.IsEmpty || input.Page > 1 || !IsRead(http)) return;
        Add(VisitorIdentity.Ensure(http).Id, HelpKind.Searched, HelpSurface.Search, happening => happening with
        {
            Words = input.Question.Words,
            Total = listing.Total,
            IsStrict = listing is { Strict: true, Total: > 0 } || listing.ByNumber is not null,
            CanMiss = !input.IsFiltered,
        });
    }

    /// <summary>An article was opened; counts where somebody looks for help, not for reading as such.</summary>
    public void Opened(HttpContext http, ArticleHead article)
    {
        if (VisitorIdentity.Find(http) is not { } person || !IsRead(http)) return;
        if (!journal.IsActive(person.Id, clock.GetUtcNow()) && !ComesFromASearch(http)) return;
        Add(person.Id, HelpKind.Opened, HelpSurface.Search, happening => happening with
        {
            No = article.No,
            Revision = article.Revision,
            Lang = article.Lang,
            Title = article.Title,
        });
    }

    /// <summary>A question to the desk was written and sections near it were shown.</summary>
    public void Asked(HttpContext http, string words, int shown) =>
        Add(VisitorIdentity.Ensure(http).Id, HelpKind.Asked, HelpSurface.Form, happening => happening with { Words = words, Total = shown });

    /// <summary>The person said in the form that it is solved.</summary>
    public void SolvedWhileAsking(HttpContext http, string words) =>
        Add(VisitorIdentity.Ensure(http).Id, HelpKind.Solved, HelpSurface.Form, happening => happening with { Words = words });

    /// <summary>The person said whether an article helped.</summary>
    public void Voted(HttpContext http, ArticleHead article, bool isSolved, string? reason) =>
        Add(VisitorIdentity.Ensure(http).Id, isSolved ? HelpKind.Solved : HelpKind.Unsolved, HelpSurface.Search, happening => happening with
        {
            No = article.No,
            Revision = article.Revision,
            Lang = article.Lang,
            Title = article.Title,
            Reason = reason,
        });

    /// <summary>An inquiry was made.</summary>
    public void Inquired(string person, HelpSurface surface, string number, string lang, string? conversation = null) =>
        Add(person, HelpKind.Inquired, surface, happening => happening with { Inquiry = number, Lang = lang, Conversation = conversation });

    private void Add(string person, HelpKind kind, HelpSurface surface, Func<Happening, Happening> complete) =>
        journal.Add(complete(new Happening { Person = person, Kind = kind, Surface = surface, At = clock.GetUtcNow(), Lang = Language.Current }));

    private static bool IsRead(HttpContext http) => HttpMethods.IsGet(http.Request.Method);

    private static bool ComesFromASearch(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer.ToString(), UriKind.Absolute, out var from)
        && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Starts, start => from.AbsolutePath.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
