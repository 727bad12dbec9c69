using System.Xml.Linq;
using Shirube.Portal.Tests.Support;

namespace Shirube.Portal.Tests.Resources;

/// <summary>The texts of one area in both languages.</summary>
internal sealed record ResourceFile(string Area, IReadOnlyDictionary<string, string> Japanese, IReadOnlyDictionary<string, string> English)
{
    public static IReadOnlyList<ResourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Portal, "Resources"), "*.resx")
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))
            .Select(file => new ResourceFile(Path.GetFileNameWithoutExtension(file), Read(file), Read(Path.ChangeExtension(file, ".en.resx")))),
    ];

    private static Dictionary<string, string> Read(string file) => XDocument.Load(file).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
}
