using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Makes the figures of the results, numbered, in the language of the reader.</summary>
internal sealed class FigureBook(IStringLocalizer<SurveyResultText> text)
{
    public IReadOnlyList<Figure> Of(SurveyResults results, FigureRequest request)
    {
        if (results.IsHidden || results.Count == 0) return [];
        var rows = new FigureRows(text, results, Language.Current);
        var figures = new List<Figure>();
        if (results.Definition.CanBeScored) AddScores(figures, results, rows);
        if (request.Tones.Count > 0) Add(figures, text["ToneFigure"], FigureKind.Shares, [text["Tone"], text["CommentCount"], text["Share"]], rows.Tones(request.Tones), text["ToneNote"]);
        foreach (var distribution in results.Distributions.Where(distribution => distribution.Answered > 0))
            Add(figures, text["DistributionOf", distribution.Item.Title(rows.Lang)], FigureKind.Shares, [text["Choice"], text["Number"], text["Share"]], rows.Shares(distribution, request.IsPublic), text["Answered", distribution.Answered]);
        if (results.Cross(request.CrossRows, request.CrossColumns) is { } table)
            Add(figures, text["CrossOf", table.Rows.Item.Title(rows.Lang), table.Columns.Item.Title(rows.Lang)], FigureKind.Table, rows.CrossHeads(table), rows.Cross(table), text["CrossNote"]);
        return figures;
    }

    private void AddScores(List<Figure> figures, SurveyResults results, FigureRows rows)
    {
        var goal = results.Campaign.ScoreGoal;
        string[] heads = [text["Score"], text["Low"], text["High"], text["N"]];
        string[] more = results.Earlier is null ? [] : [text["Before"], text["Difference"]];
        Add(figures, text["ByQuestion"], FigureKind.Scores, [text["Question"], .. heads, .. more], rows.Questions(), goal: goal);
        Add(figures, text["ByAxis"], FigureKind.Scores, [text["Axis"], .. heads, .. more], rows.Axes(), goal: goal);
        Add(figures, text["ByUnit"], FigureKind.Scores, [text["Unit"], .. heads, text["Rate"], .. more], rows.Units(), goal: goal);
        Add(figures, text["ByMonth"], FigureKind.Scores, [text["Month"], .. heads], rows.Months(), goal: goal);
        Add(figures, text["ByCampaign"], FigureKind.Scores, [text["Campaign"], .. heads, text["Rate"], text["Goal"]], rows.Campaigns(), text["CampaignNote"], goal);
        Add(figures, text["Drivers"], FigureKind.Strengths, [text["Question"], text["Strength"], text["Score"], text["N"]], rows.Drivers(), text["DriverNote"]);
    }

    private void Add(List<Figure> figures, string title, FigureKind kind, IReadOnlyList<string> headings, IReadOnlyList<FigureRow> rows, string note = "", double? goal = null)
    {
        if (rows.Count > 0) figures.Add(new Figure(figures.Count + 1, text["FigureNo", figures.Count + 1], title, kind, headings, rows) { Goal = goal, Note = note });
    }
}
