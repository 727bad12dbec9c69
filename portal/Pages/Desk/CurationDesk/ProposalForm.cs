using System.Globalization;
using Shirube.Knowledge.Curation;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>The form of a proposal as a browser sends it.</summary>
internal sealed record ProposalForm
{
    private const int LongestText = 4000;

    public int Version { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public int? No { get; init; }

    public string? Assignee { get; init; }

    public string? Due { get; init; }

    public string? Manual { get; init; }

    public int? ManualPage { get; init; }

    public string? Correction { get; init; }

    public string? SentOn { get; init; }

    public string? AnsweredOn { get; init; }

    public string? VendorAnswer { get; init; }

    public ProposalFields ToFields() => new()
    {
        Title = Short(Title, 200),
        Text = Short(Text, LongestText),
        No = No is > 0 ? No : null,
        Assignee = Short(Assignee, 100),
        Due = Day(Due),
        Manual = Short(Manual, 100),
        ManualPage = ManualPage is > 0 ? ManualPage.Value : 0,
        Correction = Short(Correction, LongestText),
        SentOn = Day(SentOn),
        AnsweredOn = Day(AnsweredOn),
        VendorAnswer = Short(VendorAnswer, LongestText),
    };

    private static string Short(string? text, int longest) => text is null ? "" : text.Length <= longest ? text : text[..longest];

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
