using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>One conversation of one person, as a channel leads it: what is typed is masked first.</summary>
internal sealed class Talk(IServiceProvider services, string lang, ChatPerson? person)
{
    public string Id { get; init; } = "talk-" + Guid.NewGuid().ToString("N");

    public ChatPerson Person { get; } = person ?? new ChatPerson("visitor-" + Guid.NewGuid().ToString("N"), IsSignedIn: false, [Audience.All]);

    public Reply Last { get; private set; } = null!;

    private IAssistant Assistant => services.GetRequiredService<IAssistant>();

    public Task<Reply> GreetAsync(string? searchedFor = null) => KeepAsync(Assistant.GreetAsync(Utterance("", null, searchedFor), TestContext.Current.CancellationToken));

    public Task<Reply> SayAsync(string words) => KeepAsync(Assistant.ReplyAsync(Utterance(words, null), TestContext.Current.CancellationToken));

    public Task<Reply> PressValueAsync(string value) => KeepAsync(Assistant.ReplyAsync(Utterance("", value), TestContext.Current.CancellationToken));

    /// <summary>Presses what the last reply offers under this label.</summary>
    public Task<Reply> PressAsync(string label)
    {
        var choice = Last.Choices.FirstOrDefault(choice => choice.Label == label);
        Assert.True(choice is not null, $"'{label}' is not offered: {string.Join(" | ", Last.Choices.Select(c => c.Label))}\n{Last.Text}");
        return PressValueAsync(choice.Value);
    }

    public Task<bool> RateAsync(bool solved, RatingReason? reason = null, string comment = "") => Assistant.RateAsync(
        new Rating { ConversationId = Id, TurnId = Last.TurnId, Person = Person, Solved = solved, Reason = reason, Comment = comment }, TestContext.Current.CancellationToken);

    private async Task<Reply> KeepAsync(Task<Reply> reply) => Last = await reply;

    private Utterance Utterance(string words, string? choice, string? searchedFor = null)
    {
        var masked = services.GetRequiredService<IPersonalDataMask>().Mask(words);
        return new Utterance
        {
            ConversationId = Id,
            Text = masked.Text,
            Typed = masked.Kinds.Count > 0 ? words : null,
            Masked = masked.Kinds,
            Choice = choice,
            Lang = lang,
            Person = Person,
            SearchedFor = searchedFor,
        };
    }
}
