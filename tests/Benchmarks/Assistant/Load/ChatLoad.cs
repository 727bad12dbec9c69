using System.Diagnostics;
using System.Globalization;
using Shirube.Bot.Tests.Load;

namespace Shirube.Benchmarks.Assistant.Load;

/// <summary>
/// <c>chat-load [CONVERSATIONS 500] [QUESTIONS 10]</c>: conversations over WebSocket at once, each saying everything without waiting
/// for an answer. Ends with 1 when anything was lost, doubled or out of order.
/// </summary>
internal static class ChatLoad
{
    /// <summary>Questions that a conversation may have unanswered; one more is told to wait, which is another test.</summary>
    private const int MostWaiting = 10;

    public static int Run(string[] args) => RunAsync(Number(args, 0, 500), Number(args, 1, 10)).GetAwaiter().GetResult();

    internal static int Number(string[] args, int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

    private static async Task<int> RunAsync(int conversations, int questions)
    {
        await using var site = await ChatSite.StartAsync();
        var asked = ChatSite.Questions();
        var opening = Stopwatch.StartNew();
        var talks = await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => LoadTalk.OpenAsync(site.Http, CancellationToken.None)));
        Console.WriteLine(FormattableString.Invariant($"{conversations} conversations opened in {opening.Elapsed.TotalSeconds:0.0} s"));
        var talking = Stopwatch.StartNew();
        await Task.WhenAll(talks.Select((talk, number) => TalkAsync(talk, number, questions, asked)));
        var seconds = talking.Elapsed.TotalSeconds;
        var faults = talks.SelectMany(talk => talk.Faults).ToList();
        Console.WriteLine(FormattableString.Invariant($"{talks.Sum(talk => talk.Answers)} of {conversations * questions} questions answered in {seconds:0.0} s ({conversations * questions / seconds:0} a second); {faults.Count} faults; {site.Live.Count} conversations in memory"));
        foreach (var fault in faults.Take(20)) Console.WriteLine(fault);
        foreach (var talk in talks) talk.Dispose();
        return faults.Count == 0 && talks.All(talk => talk.Answers == questions) ? 0 : 1;
    }

    private static async Task TalkAsync(LoadTalk talk, int number, int questions, string[] asked)
    {
        for (var from = 0; from < questions; from += MostWaiting)
        {
            var until = Math.Min(questions, from + MostWaiting);
            for (var question = from; question < until; question++) await talk.SayAsync(asked[((number * questions) + question) % asked.Length], CancellationToken.None);
            await talk.ListenAsync(until, CancellationToken.None);
        }
    }
}
