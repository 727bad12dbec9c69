namespace Shirube.Surveys.Editing.Changes;

/// <summary>Moves a page by some places; at the end of the list nothing happens.</summary>
public sealed record MovePage(string Name, int Step) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        if (tree.Page(Name) is not { } page) return false;
        DefinitionTree.Move(tree.Pages, page, Step);
        return true;
    }
}
