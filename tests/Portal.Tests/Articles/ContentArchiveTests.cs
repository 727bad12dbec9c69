using System.IO.Compression;
using System.Text;
using Shirube.Knowledge.Articles.Import;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class ContentArchiveTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Archive_OfAFolder_IsUnpacked()
    {
        using var folder = new TestFolder();
        Assert.Empty(await UnpackAsync(folder, zip => Write(zip, "faq/日本語.md", "---\n"u8.ToArray())));
        Assert.Equal("---\n", await File.ReadAllTextAsync(folder["faq/日本語.md"], Stop));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("faq/../../outside.md")]
    [InlineData("/etc/outside.md")]
    [InlineData("C:\\outside.md")]
    [InlineData("faq/./a.md")]
    [InlineData("faq//a.md")]
    [InlineData("faq/a\u0001.md")]
    public async Task Archive_WithANameThatLeadsOut_IsRefused(string name)
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, zip => Write(zip, name, [1])));
        Assert.Empty(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Archive_ThatGrows_IsStoppedAtTheLimit()
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, zip => Write(zip, "faq/bomb.md", new byte[64 * 1024 * 1024])));
        Assert.InRange(new FileInfo(folder["faq/bomb.md"]).Length, 1, ContentArchive.EntryBytes);
    }

    [Fact]
    public async Task Archive_WithALinkOrTheSameNameTwice_IsRefused()
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, zip =>
        {
            var entry = zip.CreateEntry("faq/link.md");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
        }));
        using var other = new TestFolder();
        Assert.Single(await UnpackAsync(other, zip =>
        {
            Write(zip, "faq/a.md", [1]);
            Write(zip, "faq/a.md", [2]);
        }));
    }

    [Fact]
    public async Task Bytes_ThatAreNoArchive_AreRefused()
    {
        using var folder = new TestFolder();
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes("PK no archive"));
        Assert.Single(await ContentArchive.UnpackAsync(bytes, folder.Path, Stop));
    }

    private static async Task<IReadOnlyList<Knowledge.Articles.Files.FileProblem>> UnpackAsync(TestFolder folder, Action<ZipArchive> fill)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true)) fill(zip);
        bytes.Position = 0;
        return await ContentArchive.UnpackAsync(bytes, folder.Path, Stop);
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }
}
