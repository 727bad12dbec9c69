namespace Shirube.Knowledge.Articles;

/// <summary>An operation manual of a vendor, as listed in <c>vendor-manuals.csv</c>.</summary>
public sealed record VendorManual
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Vendor { get; init; }

    /// <summary>Slug of the service.</summary>
    public required string Service { get; init; }

    public required string Version { get; init; }

    public required DateOnly Issued { get; init; }

    /// <summary>Number of pages.</summary>
    public required int Pages { get; init; }

    /// <summary>An http or https address, or a path on the file share.</summary>
    public required string Location { get; init; }
}
