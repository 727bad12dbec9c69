using System.Globalization;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Portal.Surveys;

/// <summary>The line of the answers over the days of a campaign, and where it should arrive.</summary>
internal sealed class ProgressChart
{
    public const int Width = 720;
    public const int Height = 220;
    public const int Left = 48;
    public const int Bottom = 192;

    private const int Top = 12;
    private const int Right = 8;
    private const int MostLabels = 6;

    private readonly DateOnly _first;
    private readonly int _days;

    /// <param name="campaign">The campaign.</param>
    /// <param name="progress">How far it has come; <see cref="CampaignProgress.Days"/> has days.</param>
    public ProgressChart(Campaign campaign, CampaignProgress progress)
    {
        var days = progress.Days;
        _first = days[0].Day < campaign.OpensOn ? days[0].Day : campaign.OpensOn;
        var last = days[^1].Day > campaign.ClosesOn ? days[^1].Day : campaign.ClosesOn;
        _days = Math.Max(1, last.DayNumber - _first.DayNumber);
        Goal = progress.Invited == 0 ? null : (int)Math.Ceiling(progress.Invited * campaign.ResponseGoal / 100.0);
        Most = Math.Max(1, Math.Max(days.Max(day => day.Answered), Math.Max(Goal ?? 0, progress.Invited)));
        var points = days.Select(day => (day.Day, day.Answered)).ToList();
        if (points[0].Day > _first) points.Insert(0, (points[0].Day.AddDays(-1), 0));
        Line = string.Join(' ', points.Select(point => $"{X(point.Day)},{Y(point.Answered)}"));
        Dots = [.. points.Select(point => (X(point.Day), Y(point.Answered)))];
        var every = Math.Max(1, (int)Math.Ceiling(_days / (double)MostLabels));
        Labels = [.. Enumerable.Range(0, (_days / every) + 1).Select(at => _first.AddDays(at * every)).Select(day => (X(day), day))];
    }

    /// <summary>The number at the top: all who were asked, or all answers where nobody was asked by name.</summary>
    public int Most { get; }

    /// <summary>How many answers the goal means; null where nobody was asked by name.</summary>
    public int? Goal { get; }

    /// <summary>The points of the line.</summary>
    public string Line { get; }

    public IReadOnlyList<(string X, string Y)> Dots { get; }

    public IReadOnlyList<(string X, DateOnly Day)> Labels { get; }

    public string Y(double answers) => Text(Bottom - (answers / Most * (Bottom - Top)));

    private string X(DateOnly day) => Text(Left + ((double)(day.DayNumber - _first.DayNumber) / _days * (Width - Left - Right)));

    private static string Text(double number) => number.ToString("F1", CultureInfo.InvariantCulture);
}
