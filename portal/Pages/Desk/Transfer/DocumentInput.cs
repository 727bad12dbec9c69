using System.Globalization;
using Shirube.Knowledge.Articles.Export;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Which documents the list shows, as its address says.</summary>
internal sealed record DocumentInput
{
    /// <summary>First day on which they were published or issued; empty for all.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Kind of document, or empty.</summary>
    public string? Kind { get; init; }

    public bool Shows(DocumentLine line, DateOnly updated)
        => (string.IsNullOrEmpty(Kind) || line.Kind == Kind) && !(updated < Day(From)) && !(updated > Day(To));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
