namespace Shirube.Knowledge.Articles;

/// <summary>The vendors' operation manuals in the order of their file. Immutable.</summary>
public sealed class VendorManualList
{
    private readonly Dictionary<string, VendorManual> _byId;

    public VendorManualList(IReadOnlyList<VendorManual> manuals)
    {
        All = manuals;
        _byId = manuals.ToDictionary(manual => manual.Id, StringComparer.Ordinal);
    }

    public static VendorManualList Empty { get; } = new([]);

    public IReadOnlyList<VendorManual> All { get; }

    /// <summary>The manual with this id, or null.</summary>
    public VendorManual? Find(string id) => _byId.GetValueOrDefault(id);
}
