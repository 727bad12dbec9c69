using System.Text.Json.Nodes;
using static Shirube.Surveys.Editing.Changes.NodeText;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>Reads a question of a definition as the form shows it: the other way round of what is written.</summary>
public static class QuestionReading
{
    /// <summary>The question with its page; null when there is none of this name.</summary>
    public static (string Page, QuestionInput Input)? Find(string json, string name) =>
        new DefinitionTree(json).Question(name) is { } found ? (DefinitionTree.NameOf(found.Page), Read(found.Question)) : null;

    private static QuestionInput Read(JsonObject node)
    {
        var type = Plain(node, "type");
        var (title, description, low, high) = (Local(node, "title"), Local(node, "description"), Local(node, "minRateDescription"), Local(node, "maxRateDescription"));
        return new QuestionInput
        {
            Type = type,
            Name = DefinitionTree.NameOf(node),
            TitleJa = title.Ja,
            TitleEn = title.En,
            DescriptionJa = description.Ja,
            DescriptionEn = description.En,
            IsRequired = Flag(node, "isRequired") || Flag(node, "isAllRowRequired"),
            Axis = Plain(node, "axis"),
            VisibleIf = Plain(node, "visibleIf"),
            RequiredIf = Plain(node, "requiredIf"),
            Choices = Choices(node, type),
            Rows = type == "matrix" ? [.. Members(node, "rows").Select(Row)] : [],
            Least = Plain(node, Bounds(type).Least),
            Most = Plain(node, Bounds(type).Most),
            Input = Plain(node, "inputType"),
            MaxLength = Plain(node, "maxLength"),
            IsScored = Flag(node, "isScored"),
            LowJa = low.Ja,
            LowEn = low.En,
            HighJa = high.Ja,
            HighEn = high.En,
        };
    }

    private static (string Least, string Most) Bounds(string type) => type switch
    {
        "checkbox" => ("minSelectedChoices", "maxSelectedChoices"),
        "rating" => ("rateMin", "rateMax"),
        _ => ("min", "max"),
    };

    private static List<ChoiceInput> Choices(JsonObject node, string type) => type switch
    {
        "boolean" => [Side(node, "true", "True"), Side(node, "false", "False")],
        "matrix" => [.. Members(node, "columns").Select(Choice)],
        "rating" => [],
        _ => [.. Members(node, "choices").Select(Choice)],
    };

    private static ChoiceInput Side(JsonObject node, string value, string name)
    {
        var label = Local(node, "label" + name);
        return new ChoiceInput(value, label.Ja, label.En, Plain(node, "points" + name));
    }

    private static IEnumerable<JsonNode> Members(JsonObject node, string property) => (node[property] as JsonArray ?? []).OfType<JsonNode>();

    private static ChoiceInput Choice(JsonNode node)
    {
        if (node is not JsonObject choice) return new ChoiceInput(node.ToString(), "", "", "");
        var text = Local(choice, "text");
        return new ChoiceInput(Plain(choice, "value"), text.Ja, text.En, Plain(choice, "points"));
    }

    private static RowInput Row(JsonNode node)
    {
        if (node is not JsonObject row) return new RowInput(node.ToString(), "", "", "");
        var text = Local(row, "text");
        return new RowInput(Plain(row, "value"), text.Ja, text.En, Plain(row, "axis"));
    }
}
