using Shirube.Knowledge.Articles.Files;

namespace Shirube.Bot.Flows;

/// <summary>Reads a flow from its YAML file. What the steps lead to is checked by <see cref="FlowChecks"/>.</summary>
public static class FlowFile
{
    /// <summary>Map, list of steps, step, list of choices, choice, text.</summary>
    private const int Depth = 6;

    /// <summary>The flow, or null when something in the file cannot be read as one, which is reported.</summary>
    public static Flow? Read(string text, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var root = YamlReader.Read(text, 0, out var fault, Depth);
        if (fault is not null)
        {
            problems.Add(FileProblem.Error(fault.Line, $"YAML として読めません（{fault.Message}）。", $"It is no YAML ({fault.Message})."));
            return null;
        }

        var before = problems.Count(problem => problem.IsError);
        var map = new FlowMap(root, 1, "flow", ["id", "service", "title", "triggers", "steps"], problems);
        var triggers = new FlowMap(map.Node("triggers"), map.Line, "triggers", ["ja", "en"], problems);
        var steps = new List<FlowStep>();
        foreach (var node in map.Items("steps")) steps.Add(ReadStep(new FlowMap(node, node.Line, "step", ["id", "ask", "show", "choices"], problems), problems));
        var flow = new Flow
        {
            Id = map.Id("id"),
            Service = map.Id("service"),
            Title = map.Text("title") ?? new FlowText("", ""),
            TriggersJa = triggers.Texts("ja"),
            TriggersEn = triggers.Texts("en"),
            Steps = steps,
        };
        if (flow.Title.Ja.Length == 0) problems.Add(FileProblem.Error(map.Line, "title（題）がありません。", "There is no title."));
        if (flow.TriggersJa.Count == 0) problems.Add(FileProblem.Error(map.Line, "triggers（始めることば）の ja がありません。", "There are no Japanese triggers."));
        if (steps.Count == 0) problems.Add(FileProblem.Error(map.Line, "steps（段）がありません。", "There are no steps."));
        return problems.Count(problem => problem.IsError) == before ? flow : null;
    }

    private static FlowStep ReadStep(FlowMap map, List<FileProblem> problems) => new()
    {
        Id = map.Id("id"),
        Ask = map.Text("ask"),
        Show = ReadShown(map, problems),
        Choices = [.. map.Items("choices").Select(node => ReadChoice(new FlowMap(node, node.Line, "choice", ["ja", "en", "to"], problems)))],
        Line = map.Line,
    };

    private static FlowChoice ReadChoice(FlowMap map) => new(new FlowText(map.Required("ja"), map.Optional("en")), map.Required("to"), map.Line);

    private static ShownText? ReadShown(FlowMap map, List<FileProblem> problems)
    {
        if (map.Text("show") is not { } written) return null;
        if (SectionAddress.Parse(written.Ja) is not { } ja || (written.En.Length > 0 && SectionAddress.Parse(written.En) is null))
        {
            problems.Add(FileProblem.Error(map.Line, $"show は「記事の番号#見出し」で書きます（{written.Ja} {written.En}）。", $"\"show\" is the number of an article, # and a heading ({written.Ja} {written.En})."));
            return null;
        }

        return new ShownText(ja, written.En.Length > 0 ? SectionAddress.Parse(written.En) : null);
    }
}
