using Shirube.Bot.Dialogue.Turns;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Flows;

/// <summary>Finds the flow that a question begins.</summary>
internal sealed class FlowMatcher(FlowCatalog flows)
{
    /// <summary>The most similar flow in force and how like the question its nearest wording is, 0 to 1; null when there is none.</summary>
    public async ValueTask<(Flow Flow, double Likeness)?> FindAsync(Turn turn, CancellationToken cancellation)
    {
        var likeness = new Likeness(turn.Utterance.Text);
        (Flow Flow, double Likeness)? best = null;
        foreach (var flow in await flows.CurrentAsync(cancellation))
        {
            if (turn.Settings.Settings.FlowsOff.Contains(flow.Id, StringComparer.Ordinal)) continue;
            var nearest = Wordings(flow, turn.Lang).Select(likeness.To).DefaultIfEmpty().Max();
            if (best is null || nearest > best.Value.Likeness) best = (flow, nearest);
        }

        return best;
    }

    private static IEnumerable<string> Wordings(Flow flow, string lang) => (lang == "en" ? flow.TriggersEn : flow.TriggersJa).Append(flow.Title.In(lang));
}
