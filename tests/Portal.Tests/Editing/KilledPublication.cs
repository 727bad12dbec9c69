using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>No test by itself: the process that <see cref="KillTests"/> starts. It publishes, and kills itself at one step.</summary>
public sealed class KilledPublication
{
    public const string DataVariable = "SHIRUBE_KILL_DATA";

    public const string PointVariable = "SHIRUBE_KILL_POINT";

    [Fact(Explicit = true)]
    public async Task Publish_UntilKilled()
    {
        var stop = TestContext.Current.CancellationToken;
        var data = Environment.GetEnvironmentVariable(DataVariable) ?? throw new InvalidOperationException($"Started without {DataVariable}.");
        var killer = new Killer(Enum.Parse<FailPoint>(Environment.GetEnvironmentVariable(PointVariable)!));
        await using var portal = await TestPortal.OpenAsync(data, services => services.AddSingleton<IFailPoints>(killer));
        await portal.Get<KnowledgeRefresh>().StartAsync(null, stop);
        killer.IsArmed = true;
        Assert.True((await portal.PublishAsync(2)).IsDone);
        await portal.Get<KnowledgeRefresh>().StartAsync(null, stop);
        Assert.Fail($"The step {killer.Point} was never reached.");
    }

    /// <summary>Ends this process the way a power cut does: nothing is closed, nothing is written any more.</summary>
    private sealed class Killer(FailPoint point) : IFailPoints
    {
        public FailPoint Point => point;

        public bool IsArmed { get; set; }

        public void Reach(FailPoint reached)
        {
#pragma warning disable RS0030 // The product kills no process; this one is there to be killed.
            if (IsArmed && reached == point) Process.GetCurrentProcess().Kill();
#pragma warning restore RS0030
        }
    }
}
