using System.Text.Json.Nodes;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>A question, new or changed.</summary>
/// <param name="Old">Its name so far; empty for a new one at the end of the page.</param>
/// <param name="Page">Page of a new question.</param>
/// <param name="Input">What was filled in.</param>
public sealed record ChangeQuestion(string Old, string Page, QuestionInput Input) : DefinitionChange
{
    internal override bool Apply(DefinitionTree tree)
    {
        if (Old.Length > 0)
        {
            if (tree.Question(Old) is not { } found) return false;
            QuestionWriter.Write(found.Question, Input);
            return true;
        }

        if (tree.Page(Page) is not { } page) return false;
        var question = new JsonObject();
        QuestionWriter.Write(question, Input);
        DefinitionTree.ElementsOf(page).Add((JsonNode)question);
        return true;
    }
}
