using System.Text.Json.Nodes;
using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>A definition as the editor shows it: texts and conditions as they are written, not as they are understood.</summary>
/// <param name="Texts">Title, introduction and thanks.</param>
/// <param name="Axes">Axes in their order.</param>
/// <param name="Pages">Pages in their order.</param>
public sealed record DefinitionOutline(ChangeTexts Texts, IReadOnlyList<AxisInput> Axes, IReadOnlyList<PageLine> Pages)
{
    /// <param name="json">A definition that the reader has taken.</param>
    public static DefinitionOutline Of(string json)
    {
        var tree = new DefinitionTree(json);
        var root = tree.Root;
        var (title, description, thanks) = (NodeText.Local(root, "title"), NodeText.Local(root, "description"), NodeText.Local(root, "completedHtml"));
        return new DefinitionOutline(
            new ChangeTexts(title.Ja, title.En, description.Ja, description.En, thanks.Ja, thanks.En),
            [.. (root["axes"] as JsonArray ?? []).OfType<JsonObject>().Select(axis => new AxisInput(NodeText.Plain(axis, "name"), NodeText.Local(axis, "title").Ja, NodeText.Local(axis, "title").En))],
            [.. tree.Pages.OfType<JsonObject>().Select(page => new PageLine(PageOf(page), [.. Questions(page)]))]);
    }

    private static ChangePage PageOf(JsonObject page)
    {
        var (name, title, description) = (DefinitionTree.NameOf(page), NodeText.Local(page, "title"), NodeText.Local(page, "description"));
        return new ChangePage(name, name, title.Ja, title.En, description.Ja, description.En, NodeText.Plain(page, "visibleIf"));
    }

    private static IEnumerable<QuestionLine> Questions(JsonObject parent)
    {
        foreach (var element in (parent["elements"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var type = NodeText.Plain(element, "type");
            if (type == "panel")
            {
                foreach (var inner in Questions(element)) yield return inner;
                continue;
            }

            var title = NodeText.Local(element, "title");
            var name = DefinitionTree.NameOf(element);
            yield return new QuestionLine(
                name, type, title.IsEmpty ? new LocalText(name, name) : title, NodeText.Flag(element, "isRequired") || NodeText.Flag(element, "isAllRowRequired"),
                NodeText.Plain(element, "axis"), NodeText.Plain(element, "visibleIf"));
        }
    }
}
