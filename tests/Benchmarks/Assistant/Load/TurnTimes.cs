using System.Diagnostics;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;
using Shirube.Knowledge.Articles;

namespace Shirube.Benchmarks.Assistant.Load;

/// <summary>
/// <c>chat-turns [AT ONCE 100] [ROUNDS 20]</c>: a turn of the assistant against <c>/api/search</c> by itself, in the same run, with as many
/// at once and the same questions. Each asks again as soon as it has its answer. A turn is measured in the server, from what was
/// said to the answer that is kept on the disk; a search is measured by its caller on the same machine.
/// </summary>
internal static class TurnTimes
{
    public static int Run(string[] args) => RunAsync(ChatLoad.Number(args, 0, 100), ChatLoad.Number(args, 1, 20)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int atOnce, int rounds)
    {
        await using var site = await ChatSite.StartAsync();
        var asked = ChatSite.Questions();
        var ids = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(number => BeginAsync(site, number)));
        // Code and caches warm up on both ways first.
        await SearchAsync(site, asked, atOnce, 3);
        await TalkAsync(site, asked, ids, 3);
        for (var run = 1; run <= 3; run++)
        {
            var search = await SearchAsync(site, asked, atOnce, rounds);
            var turns = await TalkAsync(site, asked, ids, rounds);
            Console.WriteLine($"search {search}");
            Console.WriteLine($"turn   {turns}");
            Console.WriteLine(FormattableString.Invariant($"run {run}: p99 of a turn is {turns.P99 / search.P99:0.00} times that of a search"));
        }

        return 0;
    }

    private static async Task<string> BeginAsync(ChatSite site, int number)
    {
        var person = new ChatPerson(FormattableString.Invariant($"visitor:load-{number}"), false, [Audience.All]);
        var head = await site.Conversations.ReserveAsync(person, "ja", null);
        await (await site.Conversations.GreetAsync(head.Id, "ja")).Done;
        return head.Id;
    }

    private static Task<Times> SearchAsync(ChatSite site, string[] asked, int atOnce, int rounds) => MeasureAsync(atOnce, rounds, async place =>
    {
        using var response = await site.Http.GetAsync(new Uri("/api/search?q=" + Uri.EscapeDataString(asked[place % asked.Length]), UriKind.Relative));
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    });

    private static Task<Times> TalkAsync(ChatSite site, string[] asked, string[] ids, int rounds) => MeasureAsync(ids.Length, rounds, async place =>
    {
        var message = MessageFactory.Text(asked[place % asked.Length]);
        message.Locale = "ja";
        var posted = await site.Conversations.PostAsync(ids[place / rounds], message);
        if (posted.Outcome != Bot.Conversations.PostOutcome.Said) throw new InvalidOperationException($"not said: {posted.Outcome}");
        await posted.Answered;
    });

    private static async Task<Times> MeasureAsync(int atOnce, int rounds, Func<int, Task> once)
    {
        var times = new double[atOnce * rounds];
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(worker => Task.Run(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                var place = (worker * rounds) + round;
                var started = Stopwatch.GetTimestamp();
                await once(place);
                times[place] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        })));
        return new Times(times);
    }
}
