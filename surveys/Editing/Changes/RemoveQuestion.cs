namespace Shirube.Surveys.Editing.Changes;

/// <summary>Takes a question away.</summary>
public sealed record RemoveQuestion(string Name) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree) => tree.Question(Name) is { } found && found.List.Remove(found.Question);
}
