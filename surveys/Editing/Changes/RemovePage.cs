namespace Shirube.Surveys.Editing.Changes;

/// <summary>Takes a page with all its questions away.</summary>
public sealed record RemovePage(string Name) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree) => tree.Page(Name) is { } page && tree.Pages.Remove(page);
}
