namespace Shirube.Bot.Dialogue;

/// <summary>
/// Answers what people say, in every channel alike: Direct Line, Connector and the form without scripts. It keeps what it has to
/// remember of a conversation and records every turn itself; what is sent over the wire is up to the channel.
/// Turns of one conversation are given one after the other.
/// </summary>
public interface IAssistant
{
    /// <summary>What is said when a conversation begins, in the person's language; offers ways to start.</summary>
    Task<Reply> GreetAsync(Utterance opening, CancellationToken cancellation = default);

    /// <summary>The answer to one utterance. Whatever is typed, there is an answer; faults inside are answered too and offer the desk.</summary>
    Task<Reply> ReplyAsync(Utterance utterance, CancellationToken cancellation = default);

    /// <summary>Keeps whether an answer helped; the last word counts. Nothing happens for turns of other conversations.</summary>
    Task<bool> RateAsync(Rating rating, CancellationToken cancellation = default);
}
