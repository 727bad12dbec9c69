namespace Shirube.Surveys.Definitions;

/// <summary>Reads choices, columns, steps and rows.</summary>
internal static class ChoiceReader
{
    private static readonly HashSet<string> KnownInChoice = new(StringComparer.Ordinal) { "value", "text", "points" };

    private static readonly HashSet<string> KnownInRow = new(StringComparer.Ordinal) { "value", "text", "axis" };

    public static IReadOnlyList<Choice> Read(JsonPlace place, string name, int most)
    {
        var places = place.List(name, most);
        if (!place.Has(name) || (places.Count == 0 && place.Faults.All.Count == 0)) place.Faults.Add(FaultCode.Missing, place.Path, name);
        var choices = new List<Choice>();
        foreach (var item in places)
        {
            item.AllowOnly(KnownInChoice);
            var value = Value(item);
            choices.Add(new Choice(value, Text(item, value), item.Number("points")));
        }

        Twice(place, name, choices.Select(choice => choice.Value));
        return choices;
    }

    public static IReadOnlyList<MatrixRow> ReadRows(JsonPlace place, string name)
    {
        var places = place.List(name, DefinitionLimits.Rows);
        if (!place.Has(name) || (places.Count == 0 && place.Faults.All.Count == 0)) place.Faults.Add(FaultCode.Missing, place.Path, name);
        var rows = new List<MatrixRow>();
        foreach (var item in places)
        {
            item.AllowOnly(KnownInRow);
            var value = NameRules.Read(item, "value");
            rows.Add(new MatrixRow(value, Text(item, value), item.Text("axis")));
        }

        Twice(place, name, rows.Select(row => row.Value));
        return rows;
    }

    private static string Value(JsonPlace item)
    {
        var value = item.Text("value");
        if (value.Length is 0 or > DefinitionLimits.NameLength || value.Any(char.IsControl)) item.Faults.Add(FaultCode.BadName, item.Path, value);
        return value;
    }

    private static LocalText Text(JsonPlace item, string value)
    {
        var text = item.Local("text");
        if (!text.IsEmpty) return text;
        if (Markup.IsIn(value)) item.Faults.Add(FaultCode.Markup, item.Path, value);
        return new LocalText(value, value);
    }

    private static void Twice(JsonPlace place, string name, IEnumerable<string> values)
    {
        foreach (var twice in values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
            place.Faults.Add(FaultCode.DuplicateName, $"{place.Path}.{name}", twice.Key);
    }
}
