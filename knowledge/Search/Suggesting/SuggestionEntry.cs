using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>A text that can complete what is typed, as a segment keeps it.</summary>
internal sealed record SuggestionEntry(
    int Group,
    string Anchor,
    SuggestionKind Kind,
    string Text,
    string Surface,
    IReadOnlyList<int> SurfaceWords,
    string Reading,
    IReadOnlyList<int> ReadingWords)
{
    /// <summary>Longer texts are no completions.</summary>
    public const int LongestText = 120;

    public void Write(ByteWriter output)
    {
        output.WriteVarInt(Group);
        output.WriteByte((byte)Kind);
        output.WriteText(Surface);
        output.WriteText(Reading);
        output.WriteText(Text);
        output.WriteText(Anchor);
        WriteWords(output, SurfaceWords);
        WriteWords(output, ReadingWords);
    }

    public static SuggestionEntry Read(ref ByteReader reader) => new(
        reader.ReadVarInt(),
        Kind: (SuggestionKind)reader.ReadByte(),
        Surface: reader.ReadText(),
        Reading: reader.ReadText(),
        Text: reader.ReadText(),
        Anchor: reader.ReadText(),
        SurfaceWords: ReadWords(ref reader),
        ReadingWords: ReadWords(ref reader));

    private static void WriteWords(ByteWriter output, IReadOnlyList<int> words)
    {
        output.WriteVarInt(words.Count);
        foreach (var word in words) output.WriteVarInt(word);
    }

    private static int[] ReadWords(ref ByteReader reader)
    {
        var words = new int[reader.ReadVarInt()];
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadVarInt();
        return words;
    }
}
