using System.Globalization;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>Which inquiries a list shows, as it stands in the address. Values that mean nothing are left out.</summary>
internal sealed record InquiryFilter
{
    /// <summary>State of everything that is not closed; what a list shows when the address names none.</summary>
    public const string Unfinished = "unfinished";

    public const string AnyState = "all";

    /// <summary>Assignee of what nobody has taken.</summary>
    public const string Nobody = "none";

    /// <summary>Assignee that stands for whoever looks.</summary>
    public const string Me = "me";

    private const int LastPage = 10_000;

    private static readonly string[] Sorts = ["due", "new", "changed"];

    public string State { get; init; } = Unfinished;

    public string? Service { get; init; }

    public InquiryChannel? Channel { get; init; }

    public string? Assignee { get; init; }

    /// <summary>Only what should have been answered by now.</summary>
    public bool IsOverdue { get; init; }

    public string Words { get; init; } = "";

    /// <summary>First day of receipt.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of receipt.</summary>
    public DateOnly? To { get; init; }

    public string Sort { get; init; } = Sorts[0];

    public int Page { get; init; } = 1;

    public static IReadOnlyList<string> AllSorts => Sorts;

    /// <summary>Whether anything but the order and the page differs from the plain list.</summary>
    public bool IsNarrowed => this with { Sort = Sorts[0], Page = 1 } != new InquiryFilter();

    /// <summary>The filter's part of an address, with the question mark; empty for the plain list.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>();
            Add("state", State == Unfinished ? null : State);
            Add("service", Service);
            Add("channel", Channel is { } channel ? InquiryNames.Of(channel) : null);
            Add("assignee", Assignee);
            Add("overdue", IsOverdue ? "1" : null);
            Add("q", Words.Length == 0 ? null : Words);
            Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Add("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Add("sort", Sort == Sorts[0] ? null : Sort);
            Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
            return parts.Count == 0 ? "" : "?" + string.Join('&', parts);

            void Add(string name, string? value)
            {
                if (value is not null) parts.Add(name + "=" + Uri.EscapeDataString(value));
            }
        }
    }

    public string Url => "/desk/inquiries" + Query;

    public static InquiryFilter Of(IQueryCollection query) => new()
    {
        State = query["state"].ToString() is var state && (state == AnyState || InquiryNames.State(state) is not null) ? state : Unfinished,
        Service = Line(query["service"]),
        Channel = InquiryNames.Channel(query["channel"]),
        Assignee = Line(query["assignee"]),
        IsOverdue = query["overdue"] == "1",
        Words = Line(query["q"]) ?? "",
        From = Day(query["from"]),
        To = Day(query["to"]),
        Sort = Array.IndexOf(Sorts, query["sort"].ToString()) >= 0 ? query["sort"].ToString() : Sorts[0],
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1,
    };

    private static string? Line(string? value) => TextLine.Of(value, InquiryLimits.Subject) is { Length: > 0 } line ? line : null;

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1970 and < 9000 ? day : null;
}
