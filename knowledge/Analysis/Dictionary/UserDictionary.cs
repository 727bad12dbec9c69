using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Analysis;

/// <summary>The words that the dictionary lacks: names of services, of the organisation, new words. Immutable.</summary>
public sealed class UserDictionary
{
    internal UserDictionary(IReadOnlyList<UserWord> words, IReadOnlyList<string> warnings)
    {
        Words = words;
        Warnings = warnings;
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(CultureInfo.InvariantCulture, $"{word.Surface}\t{word.Reading}\t{word.Part}\t{string.Join(' ', word.Segments)}\t{word.Cost}\n");
        Fingerprint = Checksum64.Compute(MemoryMarshal.AsBytes(text.ToString().AsSpan())).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Parts of speech that words of an organisation usually are, in IPADIC's names, the most frequent first.</summary>
    public static IReadOnlyList<string> UsualParts { get; } = ["名詞-固有名詞-一般", "名詞-一般", "名詞-サ変接続", "名詞-固有名詞-組織", "名詞-固有名詞-人名", "名詞-固有名詞-地域"];

    /// <summary>A dictionary without words.</summary>
    public static UserDictionary Empty { get; } = new([], []);

    /// <summary>The words, in the order of the file.</summary>
    public IReadOnlyList<UserWord> Words { get; }

    /// <summary>What was wrong with the file, a sentence for each line.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Changes whenever a word does: what was indexed with others must be indexed again.</summary>
    public string Fingerprint { get; }

    /// <summary>
    /// Reads a file with the header <c>surface,reading,pos,segments</c>; segments have spaces between them.
    /// Never throws for what is in it: a line that cannot be used is left out with a warning.
    /// </summary>
    public static UserDictionary Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return new UserDictionaryParser().Parse(csv);
    }
}
