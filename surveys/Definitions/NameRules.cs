namespace Shirube.Surveys.Definitions;

/// <summary>Names: what they may be, and that each is there once.</summary>
internal static class NameRules
{
    public static string Read(JsonPlace place, string property)
    {
        var name = place.Text(property);
        var isGood = name.Length is > 0 and <= DefinitionLimits.NameLength && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');
        if (!isGood) place.Faults.Add(FaultCode.BadName, place.Path, name);
        return name;
    }

    public static void Check(SurveyDefinition definition, FaultList faults)
    {
        foreach (var name in Twice(definition.Questions.Select(question => question.Name))) faults.Add(FaultCode.DuplicateName, name, name);
        foreach (var name in Twice(definition.Pages.Select(page => page.Name))) faults.Add(FaultCode.DuplicateName, "pages", name);
        foreach (var name in Twice(definition.Axes.Select(axis => axis.Name))) faults.Add(FaultCode.DuplicateName, "axes", name);
        if (definition.Axes.Count == 0) return;
        var axes = definition.Axes.Select(axis => axis.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var item in definition.Items.Where(item => item.Axis.Length > 0 && !axes.Contains(item.Axis)))
            faults.Add(FaultCode.UnknownAxis, item.Key, item.Axis);
    }

    // Files, field names and spreadsheets do not always tell capitals apart.
    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
