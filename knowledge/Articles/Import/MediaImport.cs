using System.Security.Cryptography;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Reads the media files of a content folder and reports those that cannot be used.</summary>
internal static class MediaImport
{
    public static Dictionary<string, ImportedMedia> Read(IEnumerable<ContentFile> files, List<FileProblem> problems)
    {
        var media = new Dictionary<string, ImportedMedia>(StringComparer.Ordinal);
        foreach (var file in files)
            if (Read(file, problems) is { } read) media[read.Name] = read;
        return media;
    }

    private static ImportedMedia? Read(ContentFile file, List<FileProblem> problems)
    {
        var name = file.Path["media/".Length..];
        if (!MediaNames.IsValid(name))
        {
            Report(problems, file, "ファイルの名前に使えない文字があるか、フォルダの中にあります。", "Its name cannot be used, or it lies in a folder.");
            return null;
        }
        if (file.ReadBytes(ImportLimits.AttachmentBytes, problems) is not { } bytes) return null;
        if (MediaSignature.Read(bytes, name) is not { } kind)
        {
            Report(problems, file, "PNG、JPEG、GIF、WebP の図でも、PDF、Word、Excel、PowerPoint の添付でもありません（中身で見分けます）。", "By its content it is no PNG, JPEG, GIF or WebP and no PDF, Word, Excel or PowerPoint file.");
            return null;
        }
        if (kind.IsPicture && bytes.Length > ImportLimits.PictureBytes)
        {
            Report(problems, file, "図は 1 枚 1 MB までです。", "A picture has at most 1 MB.");
            return null;
        }
        return new ImportedMedia(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), kind, file);
    }

    private static void Report(List<FileProblem> problems, ContentFile file, string japanese, string english)
        => problems.Add(new FileProblem(file.Path, 0, true, japanese, english));
}
