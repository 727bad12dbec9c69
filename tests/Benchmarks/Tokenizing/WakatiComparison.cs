using System.Diagnostics;
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
            for (var i = 0; i < rounds; i++)
            {
                a.Add(TokenizeBenchmark.Seconds(() => Cut(tokenizer, input, ours, buffer)));
                b.Add(TokenizeBenchmark.Seconds(() => Mecab(input, theirs)));
            }

            var same = File.ReadLines(ours).Zip(File.ReadLines(theirs)).Count(p => p.First.TrimEnd() == p.Second.TrimEnd());
            var millions = (double)text.Length * Repetitions / 1e6;
            TokenizeBenchmark.Print($"file of {millions:F1} M characters to file: ours {TokenizeBenchmark.Median(a):F3} s ({millions / TokenizeBenchmark.Median(a):F2} M/s), mecab -Owakati {TokenizeBenchmark.Median(b):F3} s ({millions / TokenizeBenchmark.Median(b):F2} M/s); {same} of {File.ReadLines(theirs).Count()} lines the same");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
    private static void Mecab(string input, string output)
    {
        using var process = Process.Start("mecab", ["-b", "1048576", "-d", MecabDictionary, "-Owakati", "-o", output, input]);
        process.WaitForExit();
    }
#pragma warning restore RS0030
}
