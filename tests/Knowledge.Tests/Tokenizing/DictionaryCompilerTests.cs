using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

/// <summary>The compiler on a lexicon of a few words.</summary>
public sealed class DictionaryCompilerTests : IDisposable
{
    private static readonly string[] Files =
    [
        "Noun", "Verb", "Noun.nai", "Auxil", "Symbol", "Noun.demonst", "Noun.place", "Conjunction", "Noun.others",
        "Noun.proper", "Prefix", "Noun.name", "Adverb", "Adnominal", "Noun.verbal", "Noun.adjv", "Noun.adverbal", "Others",
        "Noun.org", "Filler", "Postp", "Interjection", "Adj", "Suffix", "Noun.number", "Postp-col",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    public DictionaryCompilerTests()
    {
        foreach (var file in Files)
            Write(file + ".csv", "");
        Write("Noun.csv", "東京,1,1,100,名詞,一般,*,*,*,*,東京,トウキョウ,トーキョー\n京都,1,1,100,名詞,一般,*,*,*,*,京都,キョウト,キョート\n");
        Write("Suffix.csv", "都,2,2,10,名詞,接尾,*,*,*,*,都,ト,ト\n都,2,2,10,名詞,接尾,*,*,*,*,都,ミヤコ,ミヤコ\n");
        Write("char.def", "DEFAULT 0 1 0\nSPACE 0 1 0\nALPHA 1 1 0 # letters\n0x0020 SPACE\n0x0061..0x007A ALPHA\n");
        Write("unk.def", "DEFAULT,1,1,5000,名詞,一般,*,*,*,*,*\nSPACE,1,1,5000,名詞,一般,*,*,*,*,*\nALPHA,1,1,3000,名詞,一般,*,*,*,*,*\n");
        Write("matrix.def", "3 3\n" + string.Concat(from l in Enumerable.Range(0, 3) from r in Enumerable.Range(0, 3) select $"{l} {r} {(l * 10) + r}\n"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Compile_SmallLexicon_CanBeUsed()
    {
        var path = await Compile("a.dic");
        using var dictionary = MorphologicalDictionary.Open(path);
        var tokenizer = new Tokenizer(dictionary, UserDictionary.Empty);
        var buffer = new TokenBuffer();
        Assert.Equal("東京 都 abc 京都 ？？", Written.Surfaces(tokenizer, "東京都abc 京都？？"));
        // A buffer may serve dictionaries of different sizes in turn.
        TestDictionary.Plain.Tokenize("東京都", TokenizeMode.Search, buffer);
        tokenizer.Tokenize("東京都", TokenizeMode.Normal, buffer);
        Assert.Equal("ト", tokenizer.Reading(buffer[1], "東京都"));
        // Beginning to 東京 (1), 東京 to 都 (12), 都 to the end (20), and both words.
        Assert.Equal(1 + 100 + 12 + 10 + 20, buffer.PathCost);
        Assert.Equal((4, 3), (dictionary.EntryCount, dictionary.ContextCount));
    }

    [Fact]
    public async Task Compile_Twice_GivesTheSameBytes()
    {
        var (first, second) = (await Compile("a.dic"), await Compile("b.dic"));
        Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second)));
    }

    [Fact]
    public async Task Compile_OneCostChanged_GivesAnotherFingerprint()
    {
        using var before = MorphologicalDictionary.Open(await Compile("a.dic"));
        Write("Noun.csv", "東京,1,1,101,名詞,一般,*,*,*,*,東京,トウキョウ,トーキョー\n");
        using var after = MorphologicalDictionary.Open(await Compile("b.dic"));
        Assert.False(before.Fingerprint == after.Fingerprint);
    }

    [Theory]
    [InlineData("Noun.csv", "東京,1,1,100\n", "Noun.csv:1: an entry has 13 plain fields")]
    [InlineData("Noun.csv", "東京,1,2,100,名詞,一般,*,*,*,*,東京,トウキョウ,トーキョー\n", "left and right context differ")]
    [InlineData("unk.def", "DEFAULT,1\n", "unk.def: this line cannot be understood")]
    [InlineData("matrix.def", "3 2\n", "matrix.def: both sides must have the same size")]
    [InlineData("char.def", "DEFAULT 0 1 0\n0x0020 SPACE\n", "the category SPACE is not defined")]
    public async Task Compile_BadSource_SaysWhereAndWritesNothing(string file, string content, string message)
    {
        Write(file, content);
        var target = Path.Combine(_folder, "a.dic");
        var (code, _, errors) = await Run(target);
        Assert.Equal(1, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);

    private async Task<string> Compile(string name)
    {
        var target = Path.Combine(_folder, name);
        var (code, _, errors) = await Run(target);
        Assert.True(code == 0, errors);
        return target;
    }

    private Task<(int Code, string Output, string Errors)> Run(string target)
    {
        // Beside the tests: tests/Knowledge.Tests/bin/<configuration>/<framework>.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var compiler = Path.Combine(
            Repository.Root, "knowledge", "DictionaryCompiler", "bin", output.Parent!.Name, output.Name, "Shirube.DictionaryCompiler.dll");
        return ExternalProgram.Run("dotnet", compiler, _folder, target);
    }
}
