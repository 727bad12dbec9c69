using Shirube.Knowledge.Analysis;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Xunit;

namespace Shirube.Knowledge.Tests.Tokenizing;

public sealed class MorphologicalDictionaryTests : IDisposable
{
    private const int SizeLimit = 15 * 1024 * 1024;

    private readonly string _copy = Path.Combine(Directory.CreateTempSubdirectory("dictionary").FullName, "copy.dic");

    public MorphologicalDictionaryTests() => File.Copy(TestDictionary.FilePath, _copy);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_copy)!, recursive: true);

    [Fact]
    public void Open_RealDictionary_HoldsTheWholeLexicon()
    {
        Assert.Equal(392_126, TestDictionary.Shared.EntryCount);
        Assert.Equal(1316, TestDictionary.Shared.ContextCount);
        Assert.Equal(667 + 1, TestDictionary.Shared.PartOfSpeechCount);
        Assert.True(new FileInfo(TestDictionary.FilePath).Length <= SizeLimit);
    }

    [Fact]
    public void GetPartOfSpeech_EveryId_IsDistinct()
    {
        var dictionary = TestDictionary.Shared;
        var parts = Enumerable.Range(0, dictionary.PartOfSpeechCount).Select(dictionary.GetPartOfSpeech).ToList();
        Assert.Equal(parts.Count, parts.Distinct().Count());
        Assert.Contains(new PartOfSpeech("名詞", "固有名詞", "地域", "一般", "*", "*"), parts);
        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary.GetPartOfSpeech(parts.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary.GetPartOfSpeech(-1));
    }

    [Fact]
    public void Open_AnyHeaderByteChanged_SaysSo()
    {
        for (var place = 0; place < DictionaryFormat.HeaderLength; place++)
        {
            Flip(place, 1 << (place % 8));
            Assert.Throws<InvalidDataException>(() => MorphologicalDictionary.Open(_copy));
            Flip(place, 1 << (place % 8));
        }

        MorphologicalDictionary.Open(_copy).Dispose();
    }

    [Fact]
    public void Open_BodyBitFlipped_SaysSo()
    {
        var random = new Random(11);
        var length = (int)new FileInfo(_copy).Length;
        for (var i = 0; i < 50; i++)
        {
            var (place, bit) = (random.Next(DictionaryFormat.HeaderLength, length), 1 << random.Next(8));
            Flip(place, bit);
            var exception = Assert.Throws<InvalidDataException>(() => MorphologicalDictionary.Open(_copy));
            Assert.Contains("damaged", exception.Message, StringComparison.Ordinal);
            Flip(place, bit);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(1_000_000)]
    [InlineData(-1)]
    public void Open_CutShort_SaysSo(int length)
    {
        using (var file = File.OpenWrite(_copy))
            file.SetLength(length < 0 ? file.Length + length : length);
        Assert.Throws<InvalidDataException>(() => MorphologicalDictionary.Open(_copy));
    }

    [Fact]
    public void Open_OtherVersion_SaysWhichOne()
    {
        Flip(8, 1);
        var exception = Assert.Throws<InvalidDataException>(() => MorphologicalDictionary.Open(_copy));
        Assert.Contains("version 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoFile_SaysSo() =>
        Assert.Throws<FileNotFoundException>(() => MorphologicalDictionary.Open(_copy + "x"));

    [Fact]
    public void Tokenize_AfterDispose_ThrowsAndGivenSpansStay()
    {
        var dictionary = MorphologicalDictionary.Open(_copy);
        var tokenizer = new Tokenizer(dictionary, UserDictionary.Empty);
        var buffer = new TokenBuffer();
        tokenizer.Tokenize("書いた", TokenizeMode.Normal, buffer);
        var reading = tokenizer.Reading(buffer[0], "書いた");
        dictionary.Dispose();
        dictionary.Dispose();
        Assert.Equal("カイ", reading);
        Assert.Throws<ObjectDisposedException>(() => tokenizer.Tokenize("書いた", TokenizeMode.Normal, buffer));
    }

    private void Flip(int place, int bits)
    {
        using var file = File.Open(_copy, FileMode.Open, FileAccess.ReadWrite);
        file.Position = place;
        var value = file.ReadByte();
        file.Position = place;
        file.WriteByte((byte)(value ^ bits));
    }
}
