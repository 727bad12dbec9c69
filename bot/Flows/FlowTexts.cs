using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Bot.Flows;

/// <summary>The flows of a content folder. One that is refused is left out; the others go in.</summary>
public sealed class FlowTexts : IContentTexts
{
    public string Folder => Flow.Folder;

    public string Pattern => "*.yml";

    public IReadOnlyList<string> Accept(IReadOnlyDictionary<string, string> texts, SectionDirectory sections, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(problems);
        var accepted = new List<string>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            var found = new List<FileProblem>();
            if (FlowFile.Read(text, found) is { } flow)
            {
                if (!ids.TryAdd(flow.Id, path))
                    found.Add(FileProblem.Error(1, $"id「{flow.Id}」は {ids[flow.Id]} が使っています。", $"The id \"{flow.Id}\" is used by {ids[flow.Id]}."));
                FlowChecks.Check(flow, sections, found);
            }

            if (!found.Exists(problem => problem.IsError)) accepted.Add(path);
            problems.AddRange(FileProblems.Of(path, found));
        }

        return accepted;
    }
}
