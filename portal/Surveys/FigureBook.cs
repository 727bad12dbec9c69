using System.Globalization;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;
using Shirube.Surveys.Results;
using Shirube.Surveys.Scores;

namespace Shirube.Portal.Surveys;

/// <summary>Makes the figures of the results in the language of the reader. In the public version, counts under five are hidden too.</summary>
internal sealed class FigureBook(IStringLocalizer<SurveyResultText> text)
{
    /// <summary>Longest label beside a bar.</summary>
    private const int LongestLabel = 60;

    public IReadOnlyList<Figure> Of(SurveyResults results, bool isPublic, (string? Rows, string? Columns) cross)
    {
        if (results.IsHidden || results.Count == 0) return [];
        var lang = Language.Current;
        var goal = results.Campaign.ScoreGoal;
        var figures = new List<Figure>();
        if (results.Definition.CanBeScored)
        {
            Add(text["ByQuestion"], FigureKind.Scores, ScoreHeads(text["Question"]), results.Questions.Select(question => ScoreRow(question.Item.Title(lang), question.Score)), goal);
            Add(text["ByAxis"], FigureKind.Scores, ScoreHeads(text["Axis"]), results.Axes.Select(axis => ScoreRow(axis.Axis.Title.In(lang), axis.Score)), goal);
            Add(text["ByUnit"], FigureKind.Scores, ScoreHeads(text["Unit"]), results.Units.Select(GroupRow), goal);
            Add(text["ByMonth"], FigureKind.Scores, ScoreHeads(text["Month"]), results.Months.Select(GroupRow), goal);
            Add(text["ByCampaign"], FigureKind.Scores, [.. ScoreHeads(text["Campaign"]), text["Rate"]], results.Campaigns.Where(one => one.Responses > 0).Select(CampaignRow), goal);
            Add(text["Drivers"], FigureKind.Strengths, [text["Question"], text["Strength"], text["Score"], text["N"]], results.Drivers.Select(driver => new FigureRow(driver.Item.Title(lang), 100 * Math.Max(0, driver.Strength), null, null, [Math.Round(driver.Strength, 3).ToString("0.00", CultureInfo.InvariantCulture), driver.Score.Mean, driver.N])));
        }

        foreach (var distribution in results.Distributions.Where(distribution => distribution.Answered > 0))
            Add(text["DistributionOf", distribution.Item.Title(lang)], FigureKind.Shares, [text["Choice"], text["Number"], text["Share"]], ShareRows(distribution, isPublic, lang));
        if (results.Cross(cross.Rows, cross.Columns) is { } table) figures.Add(Cross(figures.Count + 1, table, lang));
        return figures;

        void Add(string title, FigureKind kind, IReadOnlyList<string> headings, IEnumerable<FigureRow> rows, double? at = null)
        {
            if (rows.ToList() is { Count: > 0 } lines) figures.Add(new Figure(figures.Count + 1, text["FigureNo", figures.Count + 1], title, kind, headings, lines, at));
        }
    }

    private Figure Cross(int number, CrossTable table, string lang)
    {
        var rows = table.Rows.Item.Choices.Select((choice, at) => table.IsHidden[at]
            ? new FigureRow(choice.Text.In(lang), null, null, null, [text["Hidden"].Value, .. table.Columns.Item.Choices.Select(_ => (object?)null), null])
            : new FigureRow(choice.Text.In(lang), null, null, null, [table.RowSizes[at], .. table.Counts[at].Select(count => (object?)count), table.RowScores[at].N > 0 ? table.RowScores[at].Mean : null]));
        return new Figure(number, text["FigureNo", number], text["CrossOf", table.Rows.Item.Title(lang), table.Columns.Item.Title(lang)], FigureKind.Table,
            [text["Choice"], text["N"], .. table.Columns.Item.Choices.Select(choice => choice.Text.In(lang)), text["Score"]], [.. rows]);
    }

    private string[] ScoreHeads(string first) => [first, text["Score"], text["Low"], text["High"], text["N"]];

    private static FigureRow ScoreRow(string label, Score score) => score.N < SmallGroups.Least
        ? new FigureRow(Short(label), null, null, null, [null, null, null, null])
        : new FigureRow(Short(label), score.Mean, score.Low, score.High, [score.Mean, score.Low, score.High, score.N]);

    private FigureRow GroupRow(Group group)
    {
        var name = group.Name.Length > 0 ? group.Name : text["NoUnit"].Value;
        return group.IsHidden ? new FigureRow(name, null, null, null, [text["Hidden"].Value, null, null, null]) : ScoreRow(name, group.Score);
    }

    private FigureRow CampaignRow(CampaignScore campaign)
    {
        var row = campaign.IsHidden ? new FigureRow(campaign.Campaign.Name, null, null, null, [text["Hidden"].Value, null, null, null]) : ScoreRow(campaign.Campaign.Name, campaign.Score);
        return row with { Cells = [.. row.Cells, campaign.Rate] };
    }

    private IEnumerable<FigureRow> ShareRows(Distribution distribution, bool isPublic, string lang)
    {
        var hidden = isPublic ? SmallGroups.Hide(distribution.Counts) : new bool[distribution.Counts.Count];
        return distribution.Item.Choices.Select((choice, at) => hidden[at]
            ? new FigureRow(choice.Text.In(lang), null, null, null, [text["Hidden"].Value, null])
            : new FigureRow(choice.Text.In(lang), 100 * distribution.Share(at), null, null, [distribution.Counts[at], 100 * distribution.Share(at)]));
    }

    private static string Short(string label) => label.Length > LongestLabel ? label[..LongestLabel] + "…" : label;
}
