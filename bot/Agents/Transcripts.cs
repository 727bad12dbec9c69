using System.Text.Json;
using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Agents;

/// <summary>Reads messages and votes back from what was kept.</summary>
internal sealed class Transcripts(IConversations conversations) : ITranscripts
{
    /// <summary>Longer conversations show their end.</summary>
    private const int Most = 200;

    public async Task<IReadOnlyList<TranscriptEntry>> ReadAsync(string conversationId, CancellationToken cancellation = default)
    {
        var kept = await conversations.CountAsync(conversationId);
        var stored = await conversations.ReadAsync(conversationId, Math.Max(0, kept - Most), Most, cancellation);
        var activities = stored.Select(row => (row.Number, Activity: JsonSerializer.Deserialize(row.Json, ProtocolJson.Default.Activity)!)).ToList();
        var votes = new Dictionary<string, Vote>(StringComparer.Ordinal);
        foreach (var (_, activity) in activities)
            if (Vote.In(activity) is { } vote) votes[vote.TurnId] = vote with { HasReason = vote.HasReason || (votes.TryGetValue(vote.TurnId, out var former) && former.HasReason) };
        return [.. activities.Where(pair => pair.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 }).Select(pair => EntryOf(pair.Number, pair.Activity, votes))];
    }

    private static TranscriptEntry EntryOf(long number, Activity activity, Dictionary<string, Vote> votes)
    {
        var byPerson = activity.From?.Role == RoleTypes.User;
        var turn = byPerson ? null : RatedTurn(activity);
        var vote = turn is null ? null : votes.GetValueOrDefault(turn);
        return new TranscriptEntry
        {
            Number = number,
            ByPerson = byPerson,
            At = activity.Timestamp ?? default,
            Text = activity.Text!,
            Lang = Locales.LangOf(activity.Locale),
            Choices = byPerson ? [] : ChoicesOf(activity),
            Sources = byPerson ? [] : SourcesOf(activity),
            RatedTurn = turn,
            Solved = vote?.Solved,
            HasReason = vote?.HasReason ?? false,
            Expecting = byPerson ? null : TextIn(activity.ChannelData, "expecting"),
        };
    }

    private static List<Choice> ChoicesOf(Activity activity)
    {
        var choices = new List<Choice>();
        foreach (var action in activity.SuggestedActions?.Actions ?? [])
            if (action.Title is { } label && TextIn(action.Value, UtteranceReader.ChoiceField) is { } value) choices.Add(new Choice(label, value));
        return choices;
    }

    private static List<TranscriptSource> SourcesOf(Activity activity)
    {
        var sources = new List<TranscriptSource>();
        foreach (var citation in ItemsOf(activity, "citation"))
        {
            if (citation.ValueKind == JsonValueKind.Object && citation.TryGetProperty("appearance", out var shown) && TextIn(shown, "name") is { } name && TextIn(shown, "url") is { } url)
                sources.Add(new TranscriptSource(name, url));
        }

        return sources;
    }

    private static string? RatedTurn(Activity activity)
    {
        foreach (var action in ItemsOf(activity, "potentialAction"))
            if (TurnName.IdIn(TextIn(action, "@id")) is { } turn) return turn;
        return null;
    }

    private static IEnumerable<JsonElement> ItemsOf(Activity activity, string name)
        => (activity.Entities ?? []).SelectMany(entity => entity.Properties.TryGetValue(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray().ToList() : []);

    private static string? TextIn(JsonElement? element, string name)
        => element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
