using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Board;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>The address of a list of articles: what it filters by, parsed and limited.</summary>
/// <param name="Filter">What to list.</param>
internal sealed record BoardInput(BoardFilter Filter)
{
    public const string Path = "/desk/articles";

    private const int LongestWords = 200;

    public static IReadOnlyList<string> States { get; } = [.. Enum.GetNames<BoardState>().Select(Wire)];

    public static IReadOnlyList<string> Healths { get; } = [.. Enum.GetNames<BoardHealth>().Select(Wire)];

    public bool IsFiltered => Filter with { Page = 1 } != new BoardFilter();

    public static BoardInput From(IQueryCollection query) => new(new BoardFilter
    {
        Words = Short(query["q"]),
        Kind = WireNames.Kind(query["kind"]),
        Service = Short(query["service"]) is { Length: > 0 } service ? service : null,
        State = Named<BoardState>(query["state"]),
        Owner = Short(query["owner"]) is { Length: > 0 } owner ? owner : null,
        Health = Named<BoardHealth>(query["health"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    });

    /// <summary>The address of another page of the same list.</summary>
    public string UrlOf(int page)
    {
        var parts = new List<string>();
        Add("q", Filter.Words);
        Add("kind", Filter.Kind is { } kind ? WireNames.Of(kind) : "");
        Add("service", Filter.Service ?? "");
        Add("state", Filter.State is { } state ? Wire(state.ToString()) : "");
        Add("owner", Filter.Owner ?? "");
        Add("health", Filter.Health is { } health ? Wire(health.ToString()) : "");
        Add("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : "");
        return parts.Count == 0 ? Path : Path + "?" + string.Join('&', parts);

        void Add(string name, string value)
        {
            if (value.Length > 0) parts.Add(name + "=" + Uri.EscapeDataString(value));
        }
    }

    /// <summary>A name of the program as addresses write it: <c>PastReview</c> is <c>past-review</c>.</summary>
    public static string Wire(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static T? Named<T>(string? wire) where T : struct, Enum
        => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Wire(value!.Value.ToString()) == wire);

    private static string Short(string? text) => text?.Trim() is { Length: <= LongestWords } words ? words : "";
}
