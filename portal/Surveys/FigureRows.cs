using System.Globalization;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Surveys.Results;
using Shirube.Surveys.Scores;

namespace Shirube.Portal.Surveys;

/// <summary>Makes the rows of figures: what is hidden has no bar and no number.</summary>
internal sealed class FigureRows(IStringLocalizer<SurveyResultText> text, SurveyResults results, string lang)
{
    /// <summary>Cells that every score has: mean, both bounds and number.</summary>
    private const int ScoreCells = 4;

    public string Lang => lang;

    public IReadOnlyList<FigureRow> Questions() => [.. results.Questions.Select(question => Compared(Row(question.Item.Title(lang), question.Score), question.Score, results.Earlier?.QuestionScore(question.Item.Key)))];

    public IReadOnlyList<FigureRow> Axes() => [.. results.Axes.Select(axis => Compared(Row(axis.Axis.Title.In(lang), axis.Score), axis.Score, results.Earlier?.AxisScore(axis.Axis.Name)))];

    public IReadOnlyList<FigureRow> Units()
    {
        var rates = results.Progress.Units.Where(unit => unit.Invited > 0).ToDictionary(unit => unit.Unit, unit => unit.Rate, StringComparer.Ordinal);
        var before = results.Earlier?.Units.ToDictionary(unit => unit.Name, unit => unit.Score, StringComparer.Ordinal);
        return [.. results.Units.Where(unit => results.Filter.Unit is null || unit.Name == results.Filter.Unit).Select(unit =>
        {
            var row = GroupRow(unit);
            row = row with { Cells = [.. row.Cells, !unit.IsHidden && rates.TryGetValue(unit.Name, out var rate) ? rate : null] };
            return Compared(row, unit.Score, before is null ? null : before.GetValueOrDefault(unit.Name, Score.None));
        })];
    }

    public IReadOnlyList<FigureRow> Months() => [.. results.Months.Where(month => results.Filter.Month is null || month.Name == results.Filter.Month).Select(GroupRow)];

    public IReadOnlyList<FigureRow> Campaigns() => [.. results.Campaigns.Where(one => one.Responses > 0).Select(one =>
    {
        var row = one.IsHidden ? Hidden(one.Campaign.Name) : Row(one.Campaign.Name, one.Score);
        return row with { Cells = [.. row.Cells, one.Rate, one.Campaign.ScoreGoal] };
    })];

    public IReadOnlyList<FigureRow> Drivers() => [.. results.Drivers.Select(driver => new FigureRow(
        driver.Item.Title(lang), 100 * Math.Max(0, driver.Strength), null, null, [driver.Strength.ToString("0.00", CultureInfo.InvariantCulture), driver.Score.Mean, driver.N]))];

    public IReadOnlyList<FigureRow> Tones(IReadOnlyDictionary<CommentTone, int> tones)
    {
        var all = tones.Values.Sum();
        return [.. Enum.GetValues<CommentTone>().Select(tone => (tone, count: tones.GetValueOrDefault(tone))).Select(one => new FigureRow(text["Tone" + one.tone], 100.0 * one.count / all, null, null, [one.count, 100.0 * one.count / all]))];
    }

    public IReadOnlyList<FigureRow> Shares(Distribution distribution, bool isPublic)
    {
        // With the mean of the question, two hidden counts could be computed.
        var hidden = isPublic ? SmallGroups.Hide(distribution.Counts, distribution.Item.IsScored ? 3 : 2, results.Least) : new bool[distribution.Counts.Count];
        return [.. distribution.Item.Choices.Select((choice, at) => hidden[at]
            ? FigureRow.Bare(choice.Text.In(lang), text["Hidden"].Value, null)
            : new FigureRow(choice.Text.In(lang), 100 * distribution.Share(at), null, null, [distribution.Counts[at], 100 * distribution.Share(at)]))];
    }

    public IReadOnlyList<string> CrossHeads(CrossTable table)
    {
        IEnumerable<string> none = table.HasColumnOfNone ? [text["NoAnswer"]] : [];
        IEnumerable<string> score = table.Columns.Item.IsScored ? [text["Score"]] : [];
        return [text["Choice"], text["N"], .. table.Columns.Item.Choices.Select(choice => choice.Text.In(lang)), .. none, .. score];
    }

    public IReadOnlyList<FigureRow> Cross(CrossTable table) => [.. table.Lines.Select(line =>
    {
        IEnumerable<object?> score = table.Columns.Item.IsScored ? [line.Score.N > 0 ? line.Score.Mean : text["HiddenCell"].Value] : [];
        return FigureRow.Bare(line.Choice is { } choice ? table.Rows.Item.Choices[choice].Text.In(lang) : text["NoAnswer"].Value, [Cell(line.Size), .. line.Counts.Select(Cell), .. score]);
    })];

    private object Cell(int? size) => size is { } shown ? shown : text["HiddenCell"].Value;

    private FigureRow Row(string label, Score score) => score.N < SmallGroups.Least ? Hidden(label) : new FigureRow(label, score.Mean, score.Low, score.High, [score.Mean, score.Low, score.High, score.N]);

    private FigureRow GroupRow(Group group)
    {
        var name = group.Name.Length > 0 ? group.Name : text["NoUnit"].Value;
        return group.IsHidden ? Hidden(name) : Row(name, group.Score);
    }

    private FigureRow Hidden(string label) => FigureRow.Bare(label, [text["Hidden"].Value, .. Enumerable.Repeat<object?>(null, ScoreCells - 1)]);

    /// <summary>The row with the campaign before and the difference to it, where there is such a campaign.</summary>
    private static FigureRow Compared(FigureRow row, Score score, Score? before)
    {
        if (before is null) return row;
        if (before.N < SmallGroups.Least || row.Value is null) return row with { Cells = [.. row.Cells, null, null] };
        return row with { Before = before.Mean, Cells = [.. row.Cells, before.Mean, Figure.Signed(score.Mean - before.Mean)] };
    }
}
