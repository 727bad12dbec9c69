namespace Shirube.Portal.Storage;

/// <summary>The tables of one part, as the storage brings them up to date.</summary>
public interface IPortalDatabase
{
    /// <summary>Name of the part's context, for messages.</summary>
    string Name { get; }

    /// <summary>Names of migrations that have not been applied, oldest first.</summary>
    Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation);

    /// <summary>Applies them.</summary>
    Task MigrateAsync(CancellationToken cancellation);
}
