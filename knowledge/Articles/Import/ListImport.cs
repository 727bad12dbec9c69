using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>The lists of a content folder, completed by those of the database.</summary>
/// <param name="Services">Services that articles may name.</param>
/// <param name="VendorManuals">Vendor manuals that articles may name.</param>
/// <param name="Changed">Texts that differ from those of the database, by name.</param>
internal sealed record ListImport(ServiceList Services, VendorManualList VendorManuals, IReadOnlyDictionary<string, string> Changed)
{
    public static ListImport Read(IEnumerable<ContentFile> files, IReadOnlyDictionary<string, string> known, List<FileProblem> problems)
    {
        var texts = new Dictionary<string, string>(known, StringComparer.Ordinal);
        foreach (var file in files)
            if (file.ReadText(ImportLimits.ListBytes, problems) is { } text) texts[file.Path] = text;
        var services = Read(ReferenceNames.Services, ServiceListFile.Read);
        var manuals = Read(ReferenceNames.VendorManuals, VendorManualFile.Read);
        foreach (var manual in manuals.All.Where(manual => services.Find(manual.Service) is null))
            problems.Add(new FileProblem(ReferenceNames.VendorManuals, 0, false, $"マニュアル「{manual.Id}」のサービス「{manual.Service}」は services.yml にありません。", $"The manual \"{manual.Id}\" names the service \"{manual.Service}\", which is not in services.yml."));
        var changed = texts.Where(text => !known.TryGetValue(text.Key, out var before) || before != text.Value).ToDictionary(StringComparer.Ordinal);
        return new ListImport(services, manuals, changed);

        T Read<T>(string name, Func<string, List<FileProblem>, T> read)
        {
            var found = new List<FileProblem>();
            var list = read(texts.GetValueOrDefault(name, ""), found);
            problems.AddRange(FileProblems.Of(name, found));
            return list;
        }
    }
}
