using Shirube.Bot.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.Load;

/// <summary>The short form of the load that <c>tests/Benchmarks chat-load</c> puts on the portal.</summary>
public sealed class LoadTests
{
    private const int Conversations = 50;
    private const int Questions = 6;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ManyConversations_AtOnce_LoseNothingAndKeepTheirOrder()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = portal.Address };
        var talks = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(_ => LoadTalk.OpenAsync(http, Stop)));

        await Task.WhenAll(talks.Select(async (talk, number) =>
        {
            // All at once, without waiting for an answer.
            for (var question = 0; question < Questions; question++) await talk.SayAsync($"{number}-{question}", Stop);
            await talk.ListenAsync(Questions, Stop);
        }));

        Assert.Empty(talks.SelectMany(talk => talk.Faults));
        Assert.All(talks, talk => Assert.Equal(Questions, talk.Answers));
        Assert.Equal(Conversations, talks.Select(talk => talk.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var talk in talks) talk.Dispose();
    }
}
