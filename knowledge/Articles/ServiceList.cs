namespace Shirube.Knowledge.Articles;

/// <summary>The services in their order of display. Immutable.</summary>
public sealed class ServiceList
{
    private readonly Dictionary<string, PortalService> _bySlug;

    public ServiceList(IReadOnlyList<PortalService> services)
    {
        All = services;
        _bySlug = services.ToDictionary(service => service.Slug, StringComparer.Ordinal);
    }

    public static ServiceList Empty { get; } = new([]);

    public IReadOnlyList<PortalService> All { get; }

    /// <summary>The service with this slug, or null.</summary>
    public PortalService? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Its name in a language; the slug itself for a service that is no longer listed.</summary>
    public string NameOf(string slug, string lang)
        => Find(slug) is { } service ? lang == "en" ? service.NameEn : service.NameJa : slug;
}
