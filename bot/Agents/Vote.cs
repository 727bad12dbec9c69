using System.Text.Json;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Agents;

/// <summary>Whether an answer helped, in any of the shapes in which clients say it.</summary>
/// <param name="TurnId">The turn that is rated; empty when the client names the message instead.</param>
/// <param name="Solved">Whether it helped.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Comment">In own words, as they came.</param>
/// <param name="HasReason">Whether a reason or words were given.</param>
internal sealed record Vote(string TurnId, bool Solved, RatingReason? Reason, string Comment, bool HasReason)
{
    /// <summary>Name of the event of Web Chat.</summary>
    public const string ThumbEvent = "webchat:activity-status/feedback";

    /// <summary>Name of the invoke of Teams and of newer versions of Web Chat.</summary>
    public const string SubmitAction = "message/submitAction";

    /// <summary>The vote in an activity, or null when it is none.</summary>
    public static Vote? In(Activity activity) => activity.Name switch
    {
        ThumbEvent when activity.Type == ActivityTypes.Event => OfThumb(activity),
        SubmitAction when activity.Type is ActivityTypes.Event or ActivityTypes.Invoke => OfSubmit(activity),
        _ => null,
    };

    private static Vote? OfThumb(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (TurnName.IdIn(Text(entity.Properties, "@id")) is not { } turnId) continue;
            bool? solved = (Text(entity.Properties, "@type") ?? entity.Type) switch
            {
                "LikeAction" => true,
                "DislikeAction" => false,
                "VoteAction" => Text(entity.Properties, "actionOption") == "upvote",
                _ => null,
            };
            if (solved is { } isSolved) return new Vote(turnId, isSolved, null, "", false);
        }

        return null;
    }

    private static Vote? OfSubmit(Activity activity)
    {
        if (Inner(activity.Value, "actionValue") is not { } action) return null;
        bool? solved = Text(action, "reaction") switch
        {
            "like" => true,
            "dislike" => false,
            _ => null,
        };
        if (solved is not { } isSolved) return null;
        RatingReason? reason = !isSolved && Enum.TryParse<RatingReason>(Text(action, "reason"), out var named) && Enum.IsDefined(named) ? named : null;
        var comment = Text(action, "feedback") ?? (Inner(action, "feedback") is { } feedback ? Text(feedback, "feedbackText") : null) ?? "";
        return new Vote(Text(action, "turnId") ?? "", isSolved, reason, comment, reason is not null || comment.Length > 0);
    }

    private static JsonElement? Inner(JsonElement? element, string name)
        => element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : null;

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static string? Text(IDictionary<string, JsonElement> properties, string name)
        => properties.TryGetValue(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
