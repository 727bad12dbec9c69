using System.Security.Cryptography;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>The media files of a content folder, without those that cannot be used.</summary>
internal sealed class MediaImport
{
    private readonly List<ImportedMedia> _all = [];
    private readonly Dictionary<string, ImportedMedia> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(int No, string Lang), Dictionary<string, ImportedMedia>> _own = [];

    private MediaImport()
    {
    }

    public IReadOnlyList<ImportedMedia> All => _all;

    /// <summary>Reads them and reports those that cannot be used.</summary>
    public static MediaImport Read(IEnumerable<ContentFile> files, List<FileProblem> problems)
    {
        var media = new MediaImport();
        foreach (var file in files) media.Add(file, problems);
        return media;
    }

    /// <summary>Files that an article can use, by name: its own before those of all.</summary>
    public IEnumerable<ImportedMedia> For((int No, string Lang) article)
        => _own.TryGetValue(article, out var own) ? [.. own.Values, .. _shared.Values.Where(file => !own.ContainsKey(file.Name))] : _shared.Values;

    private void Add(ContentFile file, List<FileProblem> problems)
    {
        if (OwnMedia.Parse(file.Path) is not var (article, name) || !MediaNames.IsValid(name))
        {
            Report(problems, file, "ファイルの名前に使えない文字があるか、フォルダの中にあります（使えるフォルダは、記事の番号と言語の 2001.ja の形だけです）。", "Its name cannot be used, or it lies in a folder other than one such as 2001.ja, the number and language of an article.");
            return;
        }
        if (file.ReadBytes(ImportLimits.AttachmentBytes, problems) is not { } bytes) return;
        if (MediaSignature.Read(bytes, name) is not { } kind)
        {
            Report(problems, file, "PNG、JPEG、GIF、WebP の図でも、PDF、Word、Excel、PowerPoint の添付でもありません（中身で見分けます）。", "By its content it is no PNG, JPEG, GIF or WebP and no PDF, Word, Excel or PowerPoint file.");
            return;
        }
        if (kind.IsPicture && bytes.Length > ImportLimits.PictureBytes)
        {
            Report(problems, file, "図は 1 枚 1 MB までです。", "A picture has at most 1 MB.");
            return;
        }
        var read = new ImportedMedia(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), kind, file);
        _all.Add(read);
        if (article is not { } owner) _shared[name] = read;
        else if (_own.TryGetValue(owner, out var own)) own[name] = read;
        else _own[owner] = new Dictionary<string, ImportedMedia>(StringComparer.Ordinal) { [name] = read };
    }

    private static void Report(List<FileProblem> problems, ContentFile file, string japanese, string english)
        => problems.Add(new FileProblem(file.Path, 0, true, japanese, english));
}
