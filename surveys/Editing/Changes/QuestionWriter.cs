using System.Text.Json.Nodes;
using static Shirube.Surveys.Editing.Changes.DefinitionTree;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>Writes a question that was filled in over its JSON. Properties of other types are taken away, others that the form does not know stay.</summary>
internal static class QuestionWriter
{
    /// <summary>Everything that only some types have.</summary>
    private static readonly string[] OfTypes =
    [
        "choices", "minSelectedChoices", "maxSelectedChoices", "rateMin", "rateMax", "minRateDescription", "maxRateDescription", "isScored", "columns",
        "rows", "inputType", "maxLength", "min", "max", "labelTrue", "labelFalse", "pointsTrue", "pointsFalse",
    ];

    public static void Write(JsonObject node, QuestionInput input)
    {
        var type = node["type"]?.ToString();
        foreach (var property in OfTypes.Where(property => Goes(property, input.Type))) node.Remove(property);
        if (type != input.Type) foreach (var property in new[] { "colCount", "rateValues" }) node.Remove(property);
        node["type"] = input.Type;
        node["name"] = input.Name;
        SetText(node, "title", input.TitleJa, input.TitleEn);
        SetText(node, "description", input.DescriptionJa, input.DescriptionEn);
        // A matrix has to be answered in every row, which SurveyJS calls by another name.
        Set(node, "isRequired", input.IsRequired && input.Type != "matrix");
        Set(node, "isAllRowRequired", input.IsRequired && input.Type == "matrix");
        Set(node, "axis", input.Axis);
        Set(node, "visibleIf", input.VisibleIf);
        Set(node, "requiredIf", input.RequiredIf);
        WriteOfType(node, input);
    }

    /// <summary>The height of a comment is a number under the name of a matrix's rows, and is no concern of the form.</summary>
    private static bool Goes(string property, string type) => property != "rows" || type != "comment";

    private static void WriteOfType(JsonObject node, QuestionInput input)
    {
        switch (input.Type)
        {
            case "radiogroup" or "dropdown":
                node["choices"] = Choices(input.Choices);
                break;
            case "checkbox":
                node["choices"] = Choices(input.Choices);
                SetNumber(node, "minSelectedChoices", input.Least);
                SetNumber(node, "maxSelectedChoices", input.Most);
                break;
            case "matrix":
                node["columns"] = Choices(input.Choices);
                node["rows"] = Rows(input.Rows);
                break;
            case "rating":
                WriteRating(node, input);
                break;
            case "boolean":
                WriteBoolean(node, input.Choices);
                break;
            case "text":
                Set(node, "inputType", input.Input is "text" ? "" : input.Input);
                SetNumber(node, "maxLength", input.MaxLength);
                SetNumber(node, "min", input.Input == "number" ? input.Least : "");
                SetNumber(node, "max", input.Input == "number" ? input.Most : "");
                break;
            case "comment":
                SetNumber(node, "maxLength", input.MaxLength);
                break;
        }
    }

    private static void WriteRating(JsonObject node, QuestionInput input)
    {
        if (!node.ContainsKey("rateValues"))
        {
            SetNumber(node, "rateMin", input.Least);
            SetNumber(node, "rateMax", input.Most);
            Set(node, "isScored", input.IsScored);
        }

        SetText(node, "minRateDescription", input.LowJa, input.LowEn);
        SetText(node, "maxRateDescription", input.HighJa, input.HighEn);
    }

    private static void WriteBoolean(JsonObject node, IReadOnlyList<ChoiceInput> sides)
    {
        foreach (var side in sides.Where(side => side.Value is "true" or "false"))
        {
            var name = side.Value == "true" ? "True" : "False";
            SetText(node, "label" + name, side.Ja, side.En);
            SetNumber(node, "points" + name, side.Points);
        }
    }

    private static JsonArray Choices(IReadOnlyList<ChoiceInput> choices)
    {
        var list = new JsonArray();
        foreach (var choice in choices.Where(choice => !choice.IsEmpty))
        {
            var node = new JsonObject { ["value"] = choice.Value };
            SetText(node, "text", choice.Ja, choice.En);
            SetNumber(node, "points", choice.Points);
            list.Add((JsonNode)node);
        }

        return list;
    }

    private static JsonArray Rows(IReadOnlyList<RowInput> rows)
    {
        var list = new JsonArray();
        foreach (var row in rows.Where(row => !row.IsEmpty))
        {
            var node = new JsonObject { ["value"] = row.Value };
            SetText(node, "text", row.Ja, row.En);
            Set(node, "axis", row.Axis);
            list.Add((JsonNode)node);
        }

        return list;
    }
}
