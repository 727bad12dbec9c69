namespace Shirube.Surveys.Editing.Changes;

/// <summary>Moves a question by one place; beyond the first or last place, to the end or beginning of the neighbouring page.</summary>
public sealed record MoveQuestion(string Name, int Step) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        if (tree.Question(Name) is not { } found) return false;
        if (DefinitionTree.Move(found.List, found.Question, Step)) return true;
        var to = tree.Pages.IndexOf(found.Page) + Step;
        // Out of a panel it stays on its page.
        if (found.List != found.Page["elements"] || to < 0 || to >= tree.Pages.Count) return true;
        found.List.Remove(found.Question);
        var list = DefinitionTree.ElementsOf(tree.Pages[to]!.AsObject());
        list.Insert(Step < 0 ? list.Count : 0, found.Question);
        return true;
    }
}
