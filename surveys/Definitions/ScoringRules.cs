using System.Globalization;

namespace Shirube.Surveys.Definitions;

/// <summary>Why a definition has no score. A survey without a score can still be asked.</summary>
internal static class ScoringRules
{
    public static IReadOnlyList<DefinitionFault> Check(SurveyDefinition definition)
    {
        var faults = new FaultList();
        var counted = definition.Questions.Where(question => question.Choices.Any(choice => choice.Points is not null)).ToList();
        foreach (var question in counted) Check(question, faults);
        if (counted.Count == 0) faults.Add(FaultCode.NothingScored, "");
        return faults.All;
    }

    private static void Check(Question question, FaultList faults)
    {
        var points = question.Choices.Select(choice => choice.Points).OfType<double>().ToList();
        foreach (var wrong in points.Where(value => value is < 0 or > 100))
            faults.Add(FaultCode.PointsOutOfRange, question.Name, wrong.ToString(CultureInfo.InvariantCulture));
        if (question.Kind == QuestionKind.Checkbox) faults.Add(FaultCode.PointsOnMultiple, question.Name);
        // One choice may stand outside the scale ("did not use it"); more than that is a forgotten value.
        if (question.Choices.Count - points.Count > 1) faults.Add(FaultCode.PointsIncomplete, question.Name);
        if (points.Distinct().Count() < 2) faults.Add(FaultCode.PointsAllEqual, question.Name);
    }
}
