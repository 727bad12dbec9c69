using System.Diagnostics;
using System.Globalization;
using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;

namespace Shirube.Benchmarks.Tokenizing;

/// <summary>Speed and memory of the tokenizer on the Japanese help of an office program, one thread, beside MeCab's.</summary>
internal static class TokenizeBenchmark
{
    private const int Rounds = 15;

    public static int Run(string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "ipadic.dic");
        var privateBefore = Memory.PrivateKilobytes();
        var clock = Stopwatch.StartNew();
        using var dictionary = MorphologicalDictionary.Open(path);
        var cold = clock.Elapsed;
        var tokenizer = new Tokenizer(dictionary, UserDictionary.Empty);
        var buffer = new TokenBuffer();
        tokenizer.Tokenize("印刷できない", TokenizeMode.Search, buffer);
        var held = Memory.PrivateKilobytes() - privateBefore;
        var loads = Enumerable.Range(0, Rounds).Select(_ => Seconds(() => MorphologicalDictionary.Open(path).Dispose())).ToList();
        Print($"dictionary {new FileInfo(path).Length / 1024.0 / 1024:F1} MiB; opened in {cold.TotalMilliseconds:F1} ms at start, {Median(loads) * 1000:F1} ms when warm");
        Print($"private memory of dictionary, tokenizer, buffer and their code {held / 1024.0:F1} MiB");

        var lines = RealText.Help;
        var text = string.Join('\n', lines);
        Print($"text: {lines.Count} lines, {text.Length} characters");
        foreach (var mode in Enum.GetValues<TokenizeMode>())
            MeasureMode(tokenizer, mode, text, buffer);
        WakatiComparison.Run(tokenizer, text, Rounds);
        return 0;
    }

    private static void MeasureMode(Tokenizer tokenizer, TokenizeMode mode, string text, TokenBuffer buffer)
    {
        // Long enough for the just-in-time compiler to reach its last tier.
        for (var i = 0; i < 4; i++)
            TokenizeLines(tokenizer, mode, text, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = TokenizeLines(tokenizer, mode, text, buffer);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var byLine = Enumerable.Range(0, Rounds).Select(_ => text.Length / Seconds(() => TokenizeLines(tokenizer, mode, text, buffer)) / 1e6).ToList();
        var whole = Enumerable.Range(0, Rounds).Select(_ => text.Length / Seconds(() => tokenizer.Tokenize(text, mode, buffer)) / 1e6).ToList();
        Print($"{mode}: M characters per second of processor time, line by line {Median(byLine):F2} ({byLine.Min():F2} to {byLine.Max():F2}), in one call {Median(whole):F2} ({whole.Min():F2} to {whole.Max():F2})");
        Print($"{mode}: {tokens} tokens, {(double)allocated / tokens:F3} bytes allocated for each");
    }

    private static int TokenizeLines(Tokenizer tokenizer, TokenizeMode mode, string text, TokenBuffer buffer)
    {
        var tokens = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            tokenizer.Tokenize(line, mode, buffer);
            tokens += buffer.Count;
        }

        return tokens;
    }

    /// <summary>Processor time of the process: what other programs do meanwhile counts less than on the clock.</summary>
    internal static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    internal static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);

    internal static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
