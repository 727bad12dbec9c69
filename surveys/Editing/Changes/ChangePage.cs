using System.Text.Json.Nodes;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>A page's name, texts and condition.</summary>
/// <param name="Old">Its name so far; empty for a new page at the end.</param>
/// <param name="Name">Its name.</param>
/// <param name="TitleJa">Heading in Japanese.</param>
/// <param name="TitleEn">Heading in English.</param>
/// <param name="DescriptionJa">Introduction in Japanese.</param>
/// <param name="DescriptionEn">Introduction in English.</param>
/// <param name="VisibleIf">Condition under which the page is asked, or empty.</param>
public sealed record ChangePage(string Old, string Name, string TitleJa, string TitleEn, string DescriptionJa, string DescriptionEn, string VisibleIf) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        var page = Old.Length == 0 ? Add(tree) : tree.Page(Old);
        if (page is null) return false;
        page["name"] = Name;
        DefinitionTree.SetText(page, "title", TitleJa, TitleEn);
        DefinitionTree.SetText(page, "description", DescriptionJa, DescriptionEn);
        DefinitionTree.Set(page, "visibleIf", VisibleIf);
        return true;
    }

    private static JsonObject Add(DefinitionTree tree)
    {
        var page = new JsonObject { ["name"] = "", ["elements"] = new JsonArray() };
        tree.Pages.Add((JsonNode)page);
        return page;
    }
}
