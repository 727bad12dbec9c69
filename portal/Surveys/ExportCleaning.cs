using Shirube.Portal.Startup;

namespace Shirube.Portal.Surveys;

/// <summary>Removes exported files that were left when the portal stopped.</summary>
internal sealed class ExportCleaning(ExportShelf shelf) : IStartupTask
{
    public Task RunAsync(CancellationToken cancellation)
    {
        shelf.Clean();
        return Task.CompletedTask;
    }
}
