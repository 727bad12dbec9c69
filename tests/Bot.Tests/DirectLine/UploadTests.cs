using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.DirectLine.Uploads;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class UploadTests
{
    /// <summary>A PNG of one pixel.</summary>
    public const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("script.png", "<script>alert(1)</script>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("page.html", "<!doctype html>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("paper.pdf", "%PDF-1.7 …", HttpStatusCode.OK)]
    public async Task Upload_AnyName_IsJudgedByItsContent(string name, string content, HttpStatusCode expected)
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();

        var (status, _) = await PostAsync(client, [(name, System.Text.Encoding.UTF8.GetBytes(content))]);

        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task Upload_TooLargeOrTooMany_IsRefusedAndNothingIsKept()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var large = Convert.FromBase64String(Picture).Concat(new byte[UploadLimits.LargestFile]).ToArray();

        var (tooLarge, _) = await PostAsync(client, [("a.png", large)]);
        var (tooMany, _) = await PostAsync(client, [.. Enumerable.Range(0, 6).Select(number => ($"{number}.png", Convert.FromBase64String(Picture)))]);
        var (none, _) = await PostAsync(client, []);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge);
        Assert.Equal(HttpStatusCode.BadRequest, tooMany);
        Assert.Equal(HttpStatusCode.BadRequest, none);
        Assert.Empty(Directory.GetFiles(Path.Combine(portal.DataPath, "uploads")));
    }

    [Fact]
    public async Task Upload_WithAPathForAName_StaysInItsFolder()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();

        var (status, _) = await PostAsync(client, [("../../x/..\\y.png", Convert.FromBase64String(Picture))]);
        var (_, set) = await client.ReadAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("y.png", set.GetProperty("activities").EnumerateArray().First(activity => activity.TryGetProperty("attachments", out _)).GetProperty("attachments")[0].GetProperty("name").GetString());
        Assert.Single(Directory.GetFiles(Path.Combine(portal.DataPath, "uploads")));
    }

    [Fact]
    public async Task Upload_AfterADay_IsGone()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var client = await portal.TalkAsync();
        await PostAsync(client, [("a.png", Convert.FromBase64String(Picture))]);
        var (_, set) = await client.ReadAsync();
        var url = new Uri(set.GetProperty("activities").EnumerateArray().First(activity => activity.TryGetProperty("attachments", out _)).GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!);
        using var there = await client.Http.GetAsync(url, Stop);

        clock.Advance(TimeSpan.FromHours(25));
        using var gone = await client.Http.GetAsync(url, Stop);
        var deleted = await portal.Services.GetRequiredService<UploadStore>().TidyAsync(Stop);

        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(1, deleted);
        Assert.Empty(Directory.GetFiles(Path.Combine(portal.DataPath, "uploads")));
    }

    private static async Task<(HttpStatusCode, System.Text.Json.JsonElement)> PostAsync(DirectLineClient client, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        await client.StartAsync();
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","text":"見てください"}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(part, "file", name);
        }

        return await client.CallAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/upload", form);
    }
}
