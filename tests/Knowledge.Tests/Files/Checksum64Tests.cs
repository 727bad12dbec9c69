using System.Text;
using Shirube.Knowledge.Files;
using Xunit;

namespace Shirube.Knowledge.Tests.Files;

public sealed class Checksum64Tests
{
    // Vectors of the xxHash specification and its reference program.
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1)]
    public void Compute_KnownText_GivesTheKnownValue(string text, ulong expected) =>
        Assert.Equal(expected, Checksum64.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Compute_AnyBitFlipped_ChangesIt()
    {
        var bytes = new byte[131];
        new Random(5).NextBytes(bytes);
        var seen = new HashSet<ulong> { Checksum64.Compute(bytes) };
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(seen.Add(Checksum64.Compute(bytes)));
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Compute_EveryLength_IsDistinct()
    {
        var bytes = new byte[200];
        Assert.Equal(201, Enumerable.Range(0, 201).Select(n => Checksum64.Compute(bytes.AsSpan(0, n))).Distinct().Count());
    }
}
