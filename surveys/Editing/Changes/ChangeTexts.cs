namespace Shirube.Surveys.Editing.Changes;

/// <summary>Title, introduction and thanks of the survey.</summary>
public sealed record ChangeTexts(string TitleJa, string TitleEn, string DescriptionJa, string DescriptionEn, string ThanksJa, string ThanksEn) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        DefinitionTree.SetText(tree.Root, "title", TitleJa, TitleEn);
        DefinitionTree.SetText(tree.Root, "description", DescriptionJa, DescriptionEn);
        DefinitionTree.SetText(tree.Root, "completedHtml", ThanksJa, ThanksEn);
        return true;
    }
}
