using System.Diagnostics;
using System.Globalization;
using System.Text;
using Shirube.Knowledge.Analysis;

namespace Shirube.Benchmarks.Tokenizing;

/// <summary>
/// The same work for both, in turns: read a file, cut it, write the words with spaces between them.
/// MeCab's time includes the start of its process, which is a few milliseconds; ours runs in this one, warmed up.
/// </summary>
internal static class WakatiComparison
{
    private const int Repetitions = 4;
    private const string MecabDictionary = "/var/lib/mecab/dic/ipadic-utf8";

    public static void Run(Tokenizer tokenizer, string text, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("wakati");
        try
        {
            var input = Path.Combine(folder.FullName, "input.txt");
            var (ours, theirs) = (Path.Combine(folder.FullName, "ours.txt"), Path.Combine(folder.FullName, "mecab.txt"));
            File.WriteAllText(input, string.Concat(Enumerable.Repeat(text + "\n", Repetitions)), new UTF8Encoding(false));
            var buffer = new TokenBuffer();
            Cut(tokenizer, input, ours, buffer);
            var (a, b) = (new List<double>(), new List<double>());
            var (clockA, clockB) = (new List<double>(), new List<double>());
            for (var i = 0; i < rounds; i++)
            {
                var clock = Stopwatch.StartNew();
                a.Add(TokenizeBenchmark.Seconds(() => Cut(tokenizer, input, ours, buffer)));
                clockA.Add(clock.Elapsed.TotalSeconds);
                clock.Restart();
                b.Add(Mecab(input, theirs));
                clockB.Add(clock.Elapsed.TotalSeconds);
            }

            var same = File.ReadLines(ours).Zip(File.ReadLines(theirs)).Count(p => p.First.TrimEnd() == p.Second.TrimEnd());
            var millions = (double)text.Length * Repetitions / 1e6;
            TokenizeBenchmark.Print($"file of {millions:F1} M characters to file of words; {same} of {File.ReadLines(theirs).Count()} lines the same");
            Print("ours", a, clockA, millions);
            Print("mecab -Owakati", b, clockB, millions);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(string name, List<double> processor, List<double> clock, double millions)
    {
        var (typical, best) = (TokenizeBenchmark.Median(processor), processor.Min());
        TokenizeBenchmark.Print($"  {name}: processor time {typical:F3} s, best {best:F3} s ({millions / typical:F2}, {millions / best:F2} M/s); by the clock {TokenizeBenchmark.Median(clock):F3} s");
    }

    private static void Cut(Tokenizer tokenizer, string input, string output, TokenBuffer buffer)
    {
        using var reader = new StreamReader(input);
        using var writer = new StreamWriter(output, append: false, new UTF8Encoding(false), 1 << 16);
        while (reader.ReadLine() is { } line)
        {
            tokenizer.Tokenize(line, TokenizeMode.Normal, buffer);
            foreach (ref readonly var token in buffer.Tokens)
            {
                writer.Write(token.Surface(line));
                writer.Write(' ');
            }

            writer.Write('\n');
        }
    }

// The benchmark starts its peer.
#pragma warning disable RS0030
    private static double Mecab(string input, string output)
    {
        var before = ChildSeconds();
        using var process = Process.Start("mecab", ["-b", "1048576", "-d", MecabDictionary, "-Owakati", "-o", output, input]);
        process.WaitForExit();
        return ChildSeconds() - before;
    }
#pragma warning restore RS0030

    /// <summary>Processor time of all ended child processes, in the kernel's steps of 10 ms.</summary>
    private static double ChildSeconds()
    {
        // The fields behind the name, which may hold spaces: state is the first, cutime and cstime are the 14th and 15th.
        var fields = File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }
}
