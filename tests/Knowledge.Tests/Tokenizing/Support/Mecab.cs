using System.ComponentModel;
using System.Globalization;
using System.Text;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>The oracle: MeCab with Debian's UTF-8 build of the same dictionary.</summary>
internal static class Mecab
{
    private const string Dictionary = "/var/lib/mecab/dic/ipadic-utf8";
    private const int Entries = 392_127;
    private const int Contexts = 1316;

    /// <summary>Analyses lines that hold neither line feeds nor NUL.</summary>
    public static async Task<IReadOnlyList<OracleLine>> Analyze(IReadOnlyList<string> lines)
    {
        await CheckDictionary();
        var folder = Directory.CreateTempSubdirectory("mecab");
        try
        {
            var input = Path.Combine(folder.FullName, "input.txt");
            var output = Path.Combine(folder.FullName, "output.txt");
            await File.WriteAllTextAsync(input, string.Concat(lines.Select(l => l + "\n")), new UTF8Encoding(false));
            await Run(
                "-b", "1048576", "-d", Dictionary, "-F", "%m\\tknown\\t%H\\n", "-U", "%m\\tunknown\\t%H\\n", "-E", "EOS\\t%pc\\n", "-o", output, input);
            var parsed = Parse(await File.ReadAllTextAsync(output)).ToList();
            Assert.Equal(lines.Count, parsed.Count);
            return parsed;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CheckDictionary()
    {
        var facts = await Run("-D", "-d", Dictionary);
        Assert.True(
            Fact(facts, "size") == Entries && Fact(facts, "left size") == Contexts && Fact(facts, "right size") == Contexts,
            $"{Dictionary} is not Debian's IPADIC:\n{facts}");
    }

    private static int Fact(string facts, string name) => int.Parse(
        facts.Split('\n').First(l => l.StartsWith(name + ":", StringComparison.Ordinal)).Split(':')[1].Trim(), CultureInfo.InvariantCulture);

    private static IEnumerable<OracleLine> Parse(string output)
    {
        var tokens = new StringBuilder();
        // Only line feeds: a surface may be any other kind of line separator.
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("EOS\t", StringComparison.Ordinal) && line.Count(c => c == '\t') == 1)
            {
                yield return new OracleLine(tokens.ToString(), long.Parse(line.AsSpan(4), CultureInfo.InvariantCulture));
                tokens.Clear();
                continue;
            }

            var fields = line.Split('\t');
            var features = fields[2].Split(',');
            var (baseForm, reading) = features.Length > 7 ? (features[6], features[7]) : (fields[0], "");
            tokens.Append(CultureInfo.InvariantCulture, $"{fields[0]}\t{fields[1]}\t{string.Join(',', features[..6])}\t{baseForm}\t{reading}\n");
        }
    }

    private static async Task<string> Run(params string[] arguments)
    {
        try
        {
            // The exit code says nothing: it is 1 after showing the facts of a dictionary, too.
            var (_, output, errors) = await ExternalProgram.Run("mecab", arguments);
            Assert.True(errors is "", $"MeCab failed: {errors} (are mecab and mecab-ipadic-utf8 installed?)");
            return output;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException("MeCab is needed for this test: install the packages mecab and mecab-ipadic-utf8.", exception);
        }
    }
}
