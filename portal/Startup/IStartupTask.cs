namespace Shirube.Portal.Startup;

/// <summary>Something that has to be done before the portal answers. Tasks run one after another in the order of registration.</summary>
public interface IStartupTask
{
    Task RunAsync(CancellationToken cancellation);
}
