using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Support;
using Xunit;
using static Shirube.Portal.Tests.Transfer.SentFolders;

namespace Shirube.Portal.Tests.Transfer;

/// <summary>What a successor downloads.</summary>
public sealed class HandoverDownloadTests(RunningPortal portal)
{
    private const string Address = "/desk/documents/handover.zip";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("agent")]
    [InlineData("editor")]
    public async Task Download_IsForManagers(string role)
    {
        using var visitor = await portal.Visit().AsAsync(role);
        Assert.NotEqual(HttpStatusCode.OK, await visitor.StatusAsync(Address));
        Assert.Null((await visitor.PageAsync("/desk/documents")).QuerySelector($"a[href='{Address}']"));
    }

    [Fact]
    public async Task Download_HoldsWhatTheCommandWrites()
    {
        using var manager = await portal.Visit().AsAsync("manager");
        Assert.NotNull((await manager.PageAsync("/desk/documents")).QuerySelector($"a[href='{Address}']"));
        using var response = await manager.GetAsync(Address);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        Assert.Matches("^shirube-[0-9]{8}\\.zip$", response.Content.Headers.ContentDisposition!.FileName);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Stop));
        using var folder = new TestFolder();
        await portal.Services.GetRequiredService<ArticleExporter>().ExportAsync(folder.Path, Stop);
        await portal.Services.GetRequiredService<HandoverExporter>().ExportAsync(new FolderTarget(folder.Path), portal.Address, Stop);
        var written = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(written, zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Contains("faq/", written[0] + string.Join(' ', written), StringComparison.Ordinal);
        Assert.Contains("records/revisions.csv", written);
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.StartsWith("records/", StringComparison.Ordinal)))
            Assert.Equal(await File.ReadAllBytesAsync(folder[entry.FullName], Stop), await BytesAsync(entry));
    }

    [Fact]
    public async Task Download_BroughtInAgain_ChangesNothing_AndSaysWhatIsNoKnowledge()
    {
        using var manager = await portal.Visit().AsAsync("manager");
        using var response = await manager.GetAsync(Address);
        using var tried = await SendAsync(manager, await response.Content.ReadAsByteArrayAsync(Stop));
        var page = await Visitor.ParseAsync(tried);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Contains("新規 0、変更 0", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("使わない", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Download_WithADamagedText_SaysSo()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        await using (var context = await own.Services.GetRequiredService<IDbContextFactory<KnowledgeDbContext>>().CreateDbContextAsync(Stop))
            await context.Revisions.Where(row => row.No == 1001 && row.Number == 2).ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Text, "damaged"), Stop);
        using var manager = await own.Visit().AsAsync("manager");
        using var response = await manager.GetAsync(Address);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Stop));
        using var problems = new StreamReader(zip.GetEntry("problems.txt")!.Open());
        Assert.Contains("壊れている", await problems.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_ThatFailsOnTheWay_IsSeenToBeCutOff()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        using var manager = await own.Visit().AsAsync("manager");
        await own.DropTableAsync("Signals");
        await Assert.ThrowsAsync<HttpRequestException>(() => manager.GetAsync(Address));
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        await using var stream = await entry.OpenAsync(Stop);
        await stream.CopyToAsync(bytes, Stop);
        return bytes.ToArray();
    }
}
