using System.Text.Json.Nodes;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>All axes of the survey, in their order.</summary>
public sealed record ChangeAxes(IReadOnlyList<AxisInput> Axes) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        var list = new JsonArray();
        foreach (var axis in Axes.Where(axis => !axis.IsEmpty))
        {
            var node = new JsonObject { ["name"] = axis.Name };
            DefinitionTree.SetText(node, "title", axis.Ja, axis.En);
            list.Add((JsonNode)node);
        }

        if (list.Count == 0) tree.Root.Remove("axes");
        else tree.Root["axes"] = list;
        return true;
    }
}
