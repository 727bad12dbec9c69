using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Scores;

namespace Shirube.Portal.Surveys;

/// <summary>Leads through a version as a respondent is led, with the rules of the real form. Nothing is stored: all answers go with the form.</summary>
internal static class TryFlow
{
    /// <summary>The first page.</summary>
    public static AnswerScreen Start(SurveyDefinition definition) => AnswerScreen.Of(EntryOf(definition), AnswerSet.None, null, []);

    /// <summary>The page after a button, and the answers when all pages are through.</summary>
    /// <param name="definition">What is tried.</param>
    /// <param name="sent">The page that was sent, with the answers of all pages so far.</param>
    public static (AnswerScreen Screen, AnswerSet? Done) Send(SurveyDefinition definition, SentPage sent)
    {
        var (page, move, fields, asked) = sent;
        var entry = EntryOf(definition);
        var answers = AnswerSet.None;
        // Page by page, so that what the form does not offer is dropped as it is in a real survey.
        foreach (var one in definition.Pages) answers = AnswerCheck.Page(definition, one, answers, FieldsOf(one, fields)).Answers;
        var at = AnswerScreen.Of(entry, answers, page, []);
        var faults = move == AnswerMove.Next ? AnswerCheck.Page(definition, at.Page, answers, FieldsOf(at.Page, fields)).Faults : [];
        var again = move == AnswerMove.Next ? AnswerScreen.Again(entry, answers, at.Page.Name, faults, asked) : at;
        if (again.Faults.Count > 0 || again.New.Count > 0 || move == AnswerMove.Refresh) return (again, null);
        if (move == AnswerMove.Next && at.IsLast) return (at, AnswerCheck.All(definition, answers).Answers);
        var to = move == AnswerMove.Next ? at.Pages[at.At + 1] : at.Pages[Math.Max(0, at.At - 1)];
        return (AnswerScreen.Of(entry, answers, to.Name, []), null);
    }

    /// <summary>The score that these answers have; NaN where nothing counts.</summary>
    public static double ScoreOf(SurveyDefinition definition, AnswerSet answers)
    {
        var builder = new AnswerTableBuilder(definition, 1);
        builder.Add("", "", AnswerJson.Write(answers));
        return builder.Build().Totals[0];
    }

    private static Entry EntryOf(SurveyDefinition definition) => new(EntryState.Open, "", null, definition, AnswerSet.None);

    private static Dictionary<string, IReadOnlyList<string>> FieldsOf(SurveyPage page, IReadOnlyDictionary<string, IReadOnlyList<string>> fields) =>
        page.Questions.SelectMany(SurveyDefinition.ItemsOf).Where(item => fields.ContainsKey(item.Key)).ToDictionary(item => item.Key, item => fields[item.Key], StringComparer.Ordinal);
}
