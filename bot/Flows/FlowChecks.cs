using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Bot.Flows;

/// <summary>Checks that whoever walks through a flow always comes to an end that helps.</summary>
public static class FlowChecks
{
    private const int MostChoices = 6;

    /// <summary>What is wrong with a flow; nothing when it may be used.</summary>
    public static void Check(Flow flow, SectionDirectory sections, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var twice in flow.Steps.GroupBy(step => step.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            Error(twice.Last().Line, $"段「{twice.Key}」が{twice.Count()}回あります。", $"The step \"{twice.Key}\" is there {twice.Count()} times.");
        foreach (var step in flow.Steps) CheckStep(step);
        foreach (var step in Unreachable(flow))
            Error(step.Line, $"段「{step.Id}」へは、どこからも進めません。", $"No choice leads to the step \"{step.Id}\".");
        if (Loop(flow) is { } loop)
            Error(flow.Find(loop[0])!.Line, $"段が輪になっています（{string.Join(" → ", loop)}）。", $"Steps go round in a circle ({string.Join(" → ", loop)}).");

        void CheckStep(FlowStep step)
        {
            if (step.Ask is null && step.Show is null)
                Error(step.Line, $"段「{step.Id}」に ask（質問）も show（見せる節）もありません。", $"The step \"{step.Id}\" neither asks nor shows anything.");
            else if (step.Choices.Count == 0 && step.Show is null)
                Error(step.Line, $"段「{step.Id}」は行き止まりです。choices（選択肢）か show（見せる節）が要ります。", $"The step \"{step.Id}\" is a dead end: it needs choices or a section to show.");
            if (step.Choices.Count > MostChoices)
                Error(step.Line, $"段「{step.Id}」の選択肢が{step.Choices.Count}個あります。{MostChoices}個までにします。", $"The step \"{step.Id}\" has {step.Choices.Count} choices; at most {MostChoices} can be read in a chat.");
            foreach (var twice in step.Choices.GroupBy(choice => choice.Label.Ja, StringComparer.Ordinal).Where(same => same.Count() > 1))
                Error(twice.Last().Line, $"段「{step.Id}」に選択肢「{twice.Key}」が{twice.Count()}回あります。", $"The step \"{step.Id}\" has the choice \"{twice.Key}\" {twice.Count()} times.");
            foreach (var choice in step.Choices.Where(choice => choice.To is not (Flow.Desk or Flow.Solved) && flow.Find(choice.To) is null))
                Error(choice.Line, $"選択肢「{choice.Label.Ja}」の行き先の段「{choice.To}」がありません。", $"The choice \"{choice.Label.Ja}\" leads to the step \"{choice.To}\", which is not there.");
            if (step.Show is { } show)
            {
                CheckSection(step, show.Ja, "ja");
                if (show.En is { } english) CheckSection(step, english, "en");
            }
        }

        void CheckSection(FlowStep step, SectionAddress section, string lang)
        {
            if (!sections.HasArticle(section.No, lang))
                Error(step.Line, $"段「{step.Id}」の記事 {section.No}（{lang}）がありません。", $"The step \"{step.Id}\" shows article {section.No} ({lang}), which is not there.");
            else if (!sections.HasSection(section.No, lang, section.Anchor))
                Error(step.Line, $"段「{step.Id}」の記事 {section.No}（{lang}）に見出し「{section.Anchor}」がありません。", $"The step \"{step.Id}\" shows the heading \"{section.Anchor}\", which article {section.No} ({lang}) does not have.");
            else if (!sections.IsForAll(section.No, lang))
                Error(step.Line, $"段「{step.Id}」の記事 {section.No}（{lang}）は、だれでも読める記事（audience: all）ではありません。", $"The step \"{step.Id}\" shows article {section.No} ({lang}), which not everybody may read.");
        }

        void Error(int line, string japanese, string english) => problems.Add(FileProblem.Error(line, japanese, english));
    }

    private static IEnumerable<FlowStep> Unreachable(Flow flow)
    {
        if (flow.Steps.Count == 0) return [];
        var reached = new HashSet<string>(StringComparer.Ordinal) { flow.Steps[0].Id };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var choice in flow.Find(id)?.Choices ?? [])
            {
                if (reached.Add(choice.To)) open.Enqueue(choice.To);
            }
        }

        return flow.Steps.Where(step => !reached.Contains(step.Id));
    }

    // The first circle that is met, beginning and ending with the same step; null when there is none.
    private static List<string>? Loop(Flow flow)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        return flow.Steps.Select(step => Visit(step.Id)).FirstOrDefault(loop => loop is not null);

        List<string>? Visit(string id)
        {
            var seen = path.IndexOf(id);
            if (seen >= 0) return [.. path[seen..], id];
            if (!done.Add(id)) return null;
            path.Add(id);
            foreach (var choice in flow.Find(id)?.Choices ?? [])
            {
                if (Visit(choice.To) is { } loop) return loop;
            }

            path.RemoveAt(path.Count - 1);
            return null;
        }
    }
}
