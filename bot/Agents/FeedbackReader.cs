using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Turns;

namespace Shirube.Bot.Agents;

/// <summary>Makes ratings of votes.</summary>
internal sealed class FeedbackReader(IPersonalDataMask mask, RatedMessages messages)
{
    private const int LongestComment = 1000;

    /// <summary>The rating in what came in, or null when it holds none.</summary>
    public async Task<Rating?> ReadAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (Vote.In(turn.Activity) is not { } vote) return null;
        var conversation = turn.StackState.Need<ConversationHead>().Id;
        var turnId = vote.TurnId.Length > 0 ? vote.TurnId : await messages.TurnOfAsync(conversation, turn.Activity.ReplyToId, cancellation);
        return turnId is null ? null : new Rating
        {
            ConversationId = conversation,
            TurnId = turnId,
            Person = turn.StackState.Need<ChatPerson>(),
            Solved = vote.Solved,
            Reason = vote.Reason,
            Comment = vote.Comment.Length == 0 ? "" : mask.Mask(vote.Comment.Length > LongestComment ? vote.Comment[..LongestComment] : vote.Comment).Text,
        };
    }
}
