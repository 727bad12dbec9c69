namespace Shirube.Knowledge.Articles.Files;

/// <summary>Reads <c>services.yml</c>: a list of <c>{ slug, ja, en }</c>.</summary>
public static class ServiceListFile
{
    /// <summary>Reads the list; entries that cannot be used are left out and reported.</summary>
    public static ServiceList Read(string text, List<FileProblem> problems)
    {
        var root = YamlReader.Read(text, 0, out var fault);
        if (fault is not null)
            problems.Add(FileProblem.Error(fault.Line, $"サービスの一覧を YAML として読めません（{fault.Message}）。", $"The list of services is no YAML ({fault.Message})."));
        else if (root is not null and not YamlList)
            problems.Add(FileProblem.Error(1, "サービスの一覧が並びになっていません。", "The list of services is not a list."));
        var services = new List<PortalService>();
        foreach (var item in (root as YamlList)?.Items ?? [])
        {
            if (ReadService(item) is not { } service)
                problems.Add(FileProblem.Error(item.Line, "サービスは { slug, ja, en } で書きます。slug は半角の英小文字・数字・- です。", "A service is { slug, ja, en }; a slug has lower-case letters, digits and -."));
            else if (services.Exists(other => other.Slug == service.Slug))
                problems.Add(FileProblem.Error(item.Line, $"サービス「{service.Slug}」が 2 回あります。", $"The service \"{service.Slug}\" is there twice."));
            else services.Add(service);
        }
        return new ServiceList(services);
    }

    private static PortalService? ReadService(YamlNode node)
    {
        return (node as YamlMap)?.TextsOf("slug", "ja", "en") is [var slug, { Length: > 0 } ja, { Length: > 0 } en] && Slugs.IsValid(slug) ? new PortalService(slug, ja, en) : null;
    }
}
