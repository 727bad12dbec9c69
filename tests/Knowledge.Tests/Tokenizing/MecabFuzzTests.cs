using System.Globalization;
using System.Text;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

/// <summary>
/// Random lines against MeCab. SHIRUBE_FUZZ_SEED and SHIRUBE_FUZZ_LINES choose others than the usual ones.
/// Left out is what MeCab cannot be asked: NUL, line feeds, unpaired surrogates, and U+FFFF, for which it reads behind its table.
/// </summary>
public sealed class MecabFuzzTests(ITestOutputHelper output)
{
    private const int LongLine = 65_000;

    private readonly int _seed = Setting("SHIRUBE_FUZZ_SEED", 20_261_120);
    private readonly int _lines = Setting("SHIRUBE_FUZZ_LINES", 20_000);

    [Fact]
    public async Task Tokenize_RandomLines_EqualsMecab()
    {
        output.WriteLine($"seed {_seed}, {_lines} lines");
        var random = new Random(_seed);
        var lines = Enumerable.Range(0, _lines).Select(_ => Line(random, random.Next(60))).ToList();
        await Comparison.AssertEqualsMecab(lines);
    }

    [Fact]
    public async Task Tokenize_RandomLongLines_EqualsMecab()
    {
        output.WriteLine($"seed {_seed}");
        var random = new Random(_seed);
        var lines = Enumerable.Range(0, 10).Select(_ => Line(random, LongLine / 3)).ToList();
        lines.Add(string.Concat(RealText.Help.Take(2_000))[..(LongLine / 3)]);
        lines.Add(string.Concat(RealText.Content.Take(2_000))[..(LongLine / 3)]);
        await Comparison.AssertEqualsMecab(lines);
    }

    [Theory]
    [InlineData("ば")]
    [InlineData("ああい")]
    [InlineData("すもも")]
    [InlineData("一二")]
    [InlineData("a ")]
    [InlineData("。")]
    [InlineData("😀")]
    [InlineData("国")]
    public async Task Tokenize_OneThingRepeated_EqualsMecab(string part)
    {
        var count = LongLine / Encoding.UTF8.GetByteCount(part);
        await Comparison.AssertEqualsMecab([string.Concat(Enumerable.Repeat(part, count))]);
    }

    private static string Line(Random random, int length)
    {
        var line = new StringBuilder();
        while (line.Length < length)
        {
            var alphabet = Alphabets[random.Next(Alphabets.Length)];
            for (var run = random.Next(1, 8); run > 0; run--)
                alphabet(random, line);
        }

        return line.ToString();
    }

    private static readonly Action<Random, StringBuilder>[] Alphabets =
    [
        Range('ぁ', 'ゟ'), Range('ぁ', 'ん'), Range('ァ', 'ヿ'), Range('ァ', 'ー'), Range('一', '龥'), Range('一', '丿'),
        Any("一二三四五六七八九十百千万億兆〇々、。・ー「」（）"), Any("のはがをにでとももすいしたなかっれる"),
        Range('!', '~'), Range('0', '9'), Range('a', 'z'), Any("  \t\r\v"), Range('\u3000', '\u303F'), Range('！', '～'), Range('｡', 'ﾟ'),
        Range('\u0001', '\u0009'), Range('\u00A0', '\u0250'), Range('Ͱ', 'Ͽ'), Range('Ѐ', 'ԯ'), Range('가', '힣'), Range('\u2000', '\u2BFF'),
        Range('\uE000', '\uF8FF'), Range('\uF900', '\uFFFE'), Range('\u3200', '\u4DFF'), Supplementary, Fragment, Fragment, Fragment,
    ];

    private static Action<Random, StringBuilder> Range(char first, char last) =>
        (random, line) => line.Append((char)random.Next(first, last + 1));

    private static Action<Random, StringBuilder> Any(string characters) =>
        (random, line) => line.Append(characters[random.Next(characters.Length)]);

    private static void Supplementary(Random random, StringBuilder line) => line.Append(new Rune(random.Next(0x10000, 0x2FFFF)));

    private static void Fragment(Random random, StringBuilder line)
    {
        var source = RealText.Content[random.Next(RealText.Content.Count)];
        var start = random.Next(source.Length + 1);
        var piece = source.AsSpan(start, random.Next(Math.Min(12, source.Length - start + 1)));
        // Half a pair cannot be written as UTF-8.
        foreach (var c in piece)
            line.Append(char.IsSurrogate(c) ? '？' : c);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
