namespace Shirube.Surveys.Editing.Changes;

/// <summary>One step of editing a definition in forms.</summary>
public abstract record DefinitionChange
{
    private protected DefinitionChange()
    {
    }

    /// <summary>Changes the tree.</summary>
    /// <returns>False where the place is not there any more: somebody else was quicker.</returns>
    internal abstract bool Apply(DefinitionTree tree);
}
