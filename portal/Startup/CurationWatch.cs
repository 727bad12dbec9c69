using Microsoft.Extensions.Options;
using Shirube.Portal.Jobs;
using Shirube.Portal.Settings;

namespace Shirube.Portal.Startup;

/// <summary>Closes the proposals that publications carried out, and looks through the articles for what needs attention whenever they or the day have changed.</summary>
internal sealed class CurationWatch(CurationRounds rounds, IOptions<PortalSettings> settings, TimeProvider time, ILogger<CurationWatch> logger)
    : RepeatedJob(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time, logger)
{
    protected override Task WorkAsync(CancellationToken cancellation) => rounds.RunAsync(cancellation);
}
