using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Language;

/// <summary>Lets a language model put sections into an answer to the question. What it adds to them does not come through.</summary>
internal sealed partial class Rephrasing(IEnumerable<IChatClient> clients, LanguageModelOptions options, SearchIndex index, TimeProvider clock, ILogger<Rephrasing> logger)
{
    private const int MostFailures = 3;
    private const int MostTokens = 600;

    /// <summary>After several failures in a row nobody is kept waiting for another one for a while.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly IChatClient? _client = clients.LastOrDefault();
    private int _failures;
    private long _pausedUntil;

    public bool IsOn => options.IsOn && _client is not null && clock.GetUtcNow().UtcTicks >= Volatile.Read(ref _pausedUntil);

    /// <summary>The sentences that hold; none when it is off, failed, took too long, or said nothing that the sections say.</summary>
    public async Task<IReadOnlyList<SupportedSentence>> AnswerAsync(string question, IReadOnlyList<GivenSection> sections, string lang, CancellationToken cancellation)
    {
        if (!IsOn) return [];
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds));
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            var messages = Prompt.For(question, sections, lang, "data-" + Guid.NewGuid().ToString("N"));
            var response = await _client!.GetResponseAsync(messages, new ChatOptions { Temperature = 0, MaxOutputTokens = MostTokens }, both.Token);
            Interlocked.Exchange(ref _failures, 0);
            return ModelAnswer.Supported(response.Text, sections, index);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // The plain answer is there in any case.
            Failed(exception);
            return [];
        }
    }

    private void Failed(Exception exception)
    {
        LogFailed(exception);
        if (Interlocked.Increment(ref _failures) < MostFailures) return;
        Interlocked.Exchange(ref _failures, 0);
        Volatile.Write(ref _pausedUntil, (clock.GetUtcNow() + Pause).UtcTicks);
        LogPaused(Pause);
    }

    [LoggerMessage(1, LogLevel.Warning, "The language model did not answer; the section itself is given")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "The language model is left alone for {Pause}")]
    private partial void LogPaused(TimeSpan pause);
}
