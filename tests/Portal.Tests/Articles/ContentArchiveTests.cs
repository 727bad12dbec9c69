using System.Buffers.Binary;
using System.Text;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import.Zip;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class ContentArchiveTests(ITestOutputHelper output)
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Archive_OfAFolder_IsUnpacked()
    {
        using var folder = new TestFolder();
        Assert.Empty(await UnpackAsync(folder, Zip.Of(("faq/日本語.md", "---\n"u8.ToArray()), ("faq/empty/", []), ("faq/empty.md", []))));
        Assert.Equal("---\n", await File.ReadAllTextAsync(folder["faq/日本語.md"], Stop));
        Assert.Empty(await File.ReadAllBytesAsync(folder["faq/empty.md"], Stop));
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("faq/../../outside.md")]
    [InlineData("/etc/outside.md")]
    [InlineData("C:\\outside.md")]
    [InlineData("C:/outside.md")]
    [InlineData("\\\\host\\share.md")]
    [InlineData("faq/./a.md")]
    [InlineData("faq//a.md")]
    [InlineData("faq/a.md.")]
    [InlineData("faq /a.md")]
    [InlineData("faq/a\u0001.md")]
    [InlineData("faq/a\0.md")]
    [InlineData("faq/a\uFFFD.md")]
    [InlineData("more/inside.zip")]
    [InlineData("more/inside.TGZ")]
    [InlineData("more/inside.lzh")]
    public async Task Archive_WithABadName_IsRefusedBeforeAnythingIsUnpacked(string name)
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, Zip.Of(("faq/good.md", [1]), (name, [1]))));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Archive_WithNamesThatAreTooLong_IsRefused()
    {
        using var folder = new TestFolder();
        // The first is too long for a list, the second for a file system: 86 characters of three bytes.
        Assert.Equal(2, (await UnpackAsync(folder, Zip.Of((string.Join('/', Enumerable.Repeat("abcdefghi", 31)), [1]), ($"faq/{new string('あ', 86)}", [1])))).Count);
    }

    [Fact]
    public async Task Archive_WithSeveralFaults_TellsOfEach_ButNotOfThousands()
    {
        using var folder = new TestFolder();
        Assert.Equal(3, (await UnpackAsync(folder, Zip.Of(("../a", [1]), ("a.zip", [1]), ("b.zip", [1])))).Count);
        var many = await UnpackAsync(folder, Zip.Of([.. Enumerable.Range(0, 500).Select(number => ($"{number}.zip", new byte[1]))]));
        Assert.Equal(21, many.Count);
        Assert.Contains("480", many[^1].Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_ThatGrows_IsStoppedAtTheLimit()
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, Zip.Of(("faq/bomb.md", new byte[64 * 1024 * 1024]))));
        Assert.InRange(new FileInfo(folder["faq/bomb.md"]).Length, 1, ArchiveLimits.EntryBytes);
    }

    [Fact]
    public async Task Archive_ThatGrowsInAll_IsStoppedAtTheLimit()
    {
        using var folder = new TestFolder();
        var limits = new ArchiveLimits(1_000_000, 100, 300_000);
        var problem = Assert.Single(await UnpackAsync(folder, Zip.Of(("a", new byte[200_000]), ("b", new byte[900_000])), limits));
        Assert.Equal("b", problem.File);
        Assert.InRange(new DirectoryInfo(folder.Path).EnumerateFiles().Sum(file => file.Length), 300_000, 400_000);
    }

    [Fact]
    public async Task Archive_ThatIsTooLarge_OrHasTooManyEntries_IsNotOpened()
    {
        using var folder = new TestFolder();
        var zip = Zip.Of(("a", [1]), ("b", [1]), ("c", [1]));
        Assert.Empty(await UnpackAsync(folder, zip, new ArchiveLimits(zip.Length, 3, 10)));
        using var other = new TestFolder();
        Assert.Single(await UnpackAsync(other, zip, new ArchiveLimits(zip.Length - 1, 3, 10)));
        Assert.Single(await UnpackAsync(other, zip, new ArchiveLimits(zip.Length, 2, 10)));
        Assert.Empty(Directory.GetFileSystemEntries(other.Path));
    }

    [Fact]
    public async Task Archive_ThatDeniesItsEntries_IsNotReadIntoMemory()
    {
        var zip = Zip.Of([.. Enumerable.Range(0, 60_000).Select(number => ($"{number:x8}", Array.Empty<byte>()))]);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 8), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 10), 1);
        using var folder = new TestFolder();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var problem = Assert.Single(await UnpackAsync(folder, zip));
        Assert.Contains("3000", problem.Japanese, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 1_000_000);
    }

    [Fact]
    public async Task Archive_WithALinkOrTheSameNameTwice_IsRefused()
    {
        using var folder = new TestFolder();
        // A link, a pipe and a device of Unix.
        foreach (var kind in (uint[])[0xA1FF0000, 0x11FF0000, 0x21FF0000])
            Assert.Single(await UnpackAsync(folder, Zip.Fill(zip => zip.CreateEntry("faq/link.md").ExternalAttributes = unchecked((int)kind))));
        Assert.Single(await UnpackAsync(folder, Zip.Of(("faq/a.md", [1]), ("faq/a.md", [2]))));
        Assert.Single(await UnpackAsync(folder, Zip.Of(("media/A.png", [1]), ("media/a.png", [2]))));
        // が as one letter, and as か with its mark.
        Assert.Single(await UnpackAsync(folder, Zip.Of(("media/が.png", [1]), ("media/か\u3099.png", [2]))));
        Assert.Single(await UnpackAsync(folder, Zip.Of(("faq", [1]), ("faq/a.md", [2]))));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Archive_ThatIsEncrypted_IsRefusedForThat()
    {
        using var folder = new TestFolder();
        var problem = Assert.Single(await UnpackAsync(folder, Zip.Encrypted(Zip.Of(("faq/a.md", "abc"u8.ToArray())))));
        Assert.Contains("暗号化", problem.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_OfAJapaneseFileManager_HasItsNames()
    {
        using var folder = new TestFolder();
        Assert.Empty(await UnpackAsync(folder, Zip.Of(ShiftJis, ("media/図表 ソ.png", [1]))));
        Assert.True(File.Exists(folder["media/図表 ソ.png"]));
        // As macOS does it: letters taken apart, and files of its own beside them.
        Assert.Empty(await UnpackAsync(folder, Zip.Of(("media/か\u3099.png", [1]), ("__MACOSX/media/._a.png", [1]), ("media/.DS_Store", [1]))));
        Assert.True(File.Exists(folder["media/が.png"]));
        Assert.Equal(["media"], Directory.GetDirectories(folder.Path).Select(Path.GetFileName));
        Assert.Equal(2, Directory.GetFiles(folder["media"]).Length);
    }

    [Fact]
    public async Task Archive_WithNamesInNoEncoding_IsRefused()
    {
        using var folder = new TestFolder();
        var problem = Assert.Single(await UnpackAsync(folder, Zip.Of(Encoding.Latin1, ("media/\u0081\u00FD.png", [1]))));
        Assert.Contains("Shift_JIS", problem.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK no archive")]
    [InlineData("PK\u0005\u0006")]
    public async Task Bytes_ThatAreNoArchive_AreRefused(string text)
    {
        using var folder = new TestFolder();
        Assert.Single(await UnpackAsync(folder, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public async Task Archive_WithAnyBytesChanged_IsUnpackedOrRefused()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var zip = Zip.Of(("services.yml", Encoding.UTF8.GetBytes(new string('a', 500))), ("faq/日本語.md", "---\n"u8.ToArray()), ("media/a.png", ContentWriter.Picture()));
        for (var round = 0; round < 1000; round++)
        {
            byte[] changed = [.. zip];
            for (var count = random.Next(1, 6); count > 0; count--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (round % 3 == 0) changed = changed[..random.Next(changed.Length)];
            using var folder = new TestFolder();
            await UnpackAsync(folder, changed);
            Assert.All(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), file => Assert.StartsWith(folder.Path, file, StringComparison.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<FileProblem>> UnpackAsync(TestFolder folder, byte[] zip, ArchiveLimits? limits = null)
    {
        using var bytes = new MemoryStream(zip);
        return await ContentArchive.UnpackAsync(bytes, folder.Path, limits ?? ArchiveLimits.Page, Stop);
    }
}
