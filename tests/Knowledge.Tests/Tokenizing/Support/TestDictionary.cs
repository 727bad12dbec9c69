using Shirube.Knowledge.Analysis;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>The real dictionary, opened once for all tests.</summary>
internal static class TestDictionary
{
    public static string FilePath { get; } = Path.Combine(AppContext.BaseDirectory, "ipadic.dic");

    private static readonly Lazy<MorphologicalDictionary> Opened = new(() => MorphologicalDictionary.Open(FilePath));

    public static MorphologicalDictionary Shared => Opened.Value;

    /// <summary>A tokenizer without user words.</summary>
    public static Tokenizer Plain { get; } = new(Shared, UserDictionary.Empty);

    /// <summary>
    /// The vocabulary of Debian's dictionary, which has one entry more than the original: 令和, of this class and cost.
    /// </summary>
    public static Tokenizer AsDebian { get; } = new(Shared, new UserDictionary(
        [new UserWord("令和", "レイワ", new PartOfSpeech("名詞", "固有名詞", "一般", "*", "*", "*"), []) { Cost = 5904 }], []));

    /// <summary>A tokenizer with these lines of a user dictionary.</summary>
    public static Tokenizer With(params string[] lines) =>
        new(Shared, UserDictionary.Parse("surface,reading,pos,segments\n" + string.Join('\n', lines)));
}
