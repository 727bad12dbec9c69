using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Tests.Support;

/// <summary>Tables of answers for tests.</summary>
internal static class Tables
{
    /// <summary>One row for each respondent, by keys and values parted as in <c>a=5 b=4</c>.</summary>
    public static AnswerTable Of(SurveyDefinition definition, params (string Unit, string Month, string Answers)[] rows)
    {
        var builder = new AnswerTableBuilder(definition);
        foreach (var (unit, month, answers) in rows) builder.Add(unit, month, AnswerJson.Write(Answers(answers)));
        return builder.Build();
    }

    public static AnswerSet Answers(string text) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => (IReadOnlyList<string>)pair[1].Split('+'), StringComparer.Ordinal));
}
