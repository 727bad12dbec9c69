using Shirube.Knowledge.Files;
using Xunit;

namespace Shirube.Knowledge.Tests.Files;

public sealed class MappedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mapped").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(100_001)]
    public void Read_AnyLength_GivesTheBytes(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        using var file = MappedFile.Open(Write(bytes));
        using var lease = file.Read();
        Assert.Equal(length, file.Length);
        Assert.True(lease.Span.SequenceEqual(bytes));
    }

    [Fact]
    public void Dispose_WhileLeased_KeepsTheBytesUntilTheLeaseEnds()
    {
        var file = MappedFile.Open(Write([1, 2, 3]));
        using (var lease = file.Read())
        {
            file.Dispose();
            Assert.True(lease.Span.SequenceEqual((byte[])[1, 2, 3]));
        }

        Assert.Throws<ObjectDisposedException>(() => file.Read().Dispose());
        file.Dispose();
    }

    [Fact]
    public void Open_FileReplacedByRename_OldBytesStay()
    {
        var path = Write([1, 2, 3]);
        using var old = MappedFile.Open(path);
        File.Move(Write([4, 5]), path, overwrite: true);
        using var fresh = MappedFile.Open(path);
        using var oldLease = old.Read();
        using var freshLease = fresh.Read();
        Assert.True(oldLease.Span.SequenceEqual((byte[])[1, 2, 3]));
        Assert.True(freshLease.Span.SequenceEqual((byte[])[4, 5]));
    }

    [Fact]
    public void Open_NoFile_Throws() =>
        Assert.Throws<FileNotFoundException>(() => MappedFile.Open(Path.Combine(_folder, "none")));

    private string Write(byte[] bytes)
    {
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
