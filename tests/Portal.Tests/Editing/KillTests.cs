using System.Diagnostics;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>A process of its own publishes and is killed at each step; what starts after it finds the old state or the new one.</summary>
public sealed class KillTests(ApprovedFolder prepared) : IClassFixture<ApprovedFolder>
{
    /// <summary>128 and the number of SIGKILL.</summary>
    private const int Killed = 137;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<FailPoint> Points => [.. Enum.GetValues<FailPoint>()];

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Publish_ProcessKilled_NextStartHasOneState(FailPoint point)
    {
        var data = prepared.Copy(point.ToString());

        Assert.Equal(Killed, await RunAsync(data, point));
        await using var portal = await TestPortal.OpenAsync(data);
        await portal.Get<KnowledgeRefresh>().StartAsync(null, Stop);

        var state = await PublicationState.OfAsync(portal.Data.DatabaseFile);
        Assert.Equal(point < FailPoint.Committed ? PublicationState.Old : PublicationState.New, state);
        var isNew = state == PublicationState.New;
        Assert.Equal(isNew ? ["2001:ja"] : [], portal.Find("鶴亀"));
        Assert.Equal(isNew ? [] : ["2001:ja"], portal.Find("二つ目の段落").Where(group => group == "2001:ja"));
        Assert.Equal(isNew, await portal.ReadAsync() == "鶴亀印刷の手順です。\n");
        Assert.Equal(0, portal.Get<ArticleIndexer>().Compare().Count);
        Assert.Empty((await portal.Get<StoredTextCheck>().RunAsync(Stop)).Findings);
        // Who pressed the button presses it again: it is done once, not twice.
        Assert.Equal(isNew ? Knowledge.Articles.Editing.EditStatus.NotNow : Knowledge.Articles.Editing.EditStatus.Done, (await portal.PublishAsync(2)).Status);
        Assert.Equal(PublicationState.New, await PublicationState.OfAsync(portal.Data.DatabaseFile));
    }

// The product starts no program; this test starts itself once more, to be killed.
#pragma warning disable RS0030
    private static async Task<int> RunAsync(string data, FailPoint point)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, "-noColor", "-explicit", "only", "-method", $"{typeof(KilledPublication).FullName}.{nameof(KilledPublication.Publish_UntilKilled)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[KilledPublication.DataVariable] = data;
        start.Environment[KilledPublication.PointVariable] = point.ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var error = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        TestContext.Current.TestOutputHelper?.WriteLine(await output + await error);
        return process.ExitCode;
    }
#pragma warning restore RS0030
}
