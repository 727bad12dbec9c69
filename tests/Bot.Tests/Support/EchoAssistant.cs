using System.Collections.Concurrent;
using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Tests.Support;

/// <summary>An assistant that says back what it hears, for tests of what carries the words. It keeps what it was told.</summary>
internal sealed class EchoAssistant : IAssistant
{
    private int _turns;

    public ConcurrentQueue<Utterance> Heard { get; } = new();

    public ConcurrentQueue<Utterance> Greeted { get; } = new();

    public ConcurrentQueue<Rating> Ratings { get; } = new();

    /// <summary>Waited for before each answer; null to answer at once.</summary>
    public Func<Utterance, Task>? Before { get; set; }

    /// <summary>What is answered; null to say back what was said.</summary>
    public Func<Utterance, Reply>? Answer { get; set; }

    public Task<Reply> GreetAsync(Utterance opening, CancellationToken cancellation = default)
    {
        Greeted.Enqueue(opening);
        return Task.FromResult(Say(opening, opening.Lang == "en" ? "Hello" : "こんにちは") with { Choices = [new Choice("担当者に聞く", "desk")] });
    }

    public async Task<Reply> ReplyAsync(Utterance utterance, CancellationToken cancellation = default)
    {
        if (Before is not null) await Before(utterance).WaitAsync(cancellation);
        Heard.Enqueue(utterance);
        return Answer?.Invoke(utterance) ?? Say(utterance, $"echo:{utterance.Choice ?? utterance.Text}");
    }

    public Task<bool> RateAsync(Rating rating, CancellationToken cancellation = default)
    {
        Ratings.Enqueue(rating);
        return Task.FromResult(true);
    }

    public Reply Say(Utterance utterance, string text) => new()
    {
        TurnId = $"turn{Interlocked.Increment(ref _turns)}",
        Kind = ReplyKind.Courtesy,
        Text = text,
        Lang = utterance.Lang,
    };
}
