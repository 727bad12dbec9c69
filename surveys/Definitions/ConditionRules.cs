using Shirube.Surveys.Expressions;

namespace Shirube.Surveys.Definitions;

/// <summary>Conditions read questions that are there, that come before or on the same page, and never each other in a circle.</summary>
internal static class ConditionRules
{
    public static void Check(SurveyDefinition definition, FaultList faults)
    {
        var pageOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var page = 0; page < definition.Pages.Count; page++)
            foreach (var question in definition.Pages[page].Questions) pageOf.TryAdd(question.Name, page);
        var keys = definition.Items.Select(item => item.Key).Concat(pageOf.Keys).ToHashSet(StringComparer.Ordinal);
        var edges = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var question in definition.Questions)
        {
            var reads = edges[question.Name] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in ConditionsOf(question).SelectMany(condition => condition.References()).Distinct(StringComparer.Ordinal))
            {
                var target = QuestionOf(name);
                if (!keys.Contains(name) || !pageOf.TryGetValue(target, out var page)) faults.Add(FaultCode.UnknownReference, question.Name, name);
                else if (page > pageOf[question.Name]) faults.Add(FaultCode.LaterReference, question.Name, name);
                else reads.Add(target);
            }
        }

        foreach (var loop in Loops(edges)) faults.Add(FaultCode.Loop, loop, loop);
    }

    private static IEnumerable<Expression> ConditionsOf(Question question) =>
        question.RequiredIf is null ? question.VisibleIf.Concat(question.EnableIf) : question.VisibleIf.Concat(question.EnableIf).Append(question.RequiredIf);

    private static string QuestionOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;

    /// <summary>Questions that can be reached from themselves: what is left after taking away, again and again, all that reads nothing left.</summary>
    private static List<string> Loops(Dictionary<string, HashSet<string>> edges)
    {
        var left = edges.Where(edge => edge.Value.Count > 0).Select(edge => edge.Key).ToHashSet(StringComparer.Ordinal);
        for (var removed = 1; removed > 0;)
            removed = left.RemoveWhere(name => !edges[name].Overlaps(left));
        return [.. left.Where(name => Reaches(name, name, edges, [])).Order(StringComparer.Ordinal)];
    }

    private static bool Reaches(string from, string target, Dictionary<string, HashSet<string>> edges, HashSet<string> seen) =>
        edges[from].Any(next => next == target || (seen.Add(next) && Reaches(next, target, edges, seen)));
}
