using Shirube.Surveys.Editing.Changes;

namespace Shirube.Surveys.Editing;

/// <summary>What a new survey begins with when it is made in forms: one page with one question on the scale of the desk, to be changed.</summary>
public static class FirstDefinition
{
    private const string Begin = """
        {"title":"","axes":[{"name":"overall","title":{"ja":"全体","en":"Overall"}}],"pages":[{"name":"page1","elements":[{"type":"radiogroup","name":"overall",
        "title":{"ja":"全体としていかがですか。","en":"How satisfied are you on the whole?"},"isRequired":true,"axis":"overall","choices":[
        {"value":"5","text":{"ja":"満足","en":"Satisfied"},"points":100},{"value":"4","text":{"ja":"ほぼ満足","en":"Mostly satisfied"},"points":80},
        {"value":"3","text":{"ja":"普通","en":"Neutral"},"points":60},{"value":"2","text":{"ja":"やや不満","en":"Somewhat dissatisfied"},"points":40},
        {"value":"1","text":{"ja":"不満","en":"Dissatisfied"},"points":0}]}]}]}
        """;

    /// <summary>The definition as JSON.</summary>
    public static string Of(string title)
    {
        var tree = new DefinitionTree(Begin);
        DefinitionTree.SetText(tree.Root, "title", title, "");
        return tree.ToString();
    }
}
