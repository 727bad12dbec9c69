using System.Text;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>A file of a content folder.</summary>
/// <param name="Path">Path inside the folder, with slashes.</param>
/// <param name="FullPath">Where it is.</param>
internal sealed record ContentFile(string Path, string FullPath)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Name => System.IO.Path.GetFileName(FullPath);

    /// <summary>The file's bytes, or null when it is too large or cannot be read, which is reported.</summary>
    public byte[]? ReadBytes(long limit, List<FileProblem> problems)
    {
        try
        {
            using var stream = new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > limit)
            {
                Report(problems, $"大きすぎます（{stream.Length:N0} バイト。{limit:N0} バイトまで）。", $"It is too large ({stream.Length:N0} bytes, at most {limit:N0}).");
                return null;
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(problems, $"読めません（{exception.Message}）。", $"It cannot be read ({exception.Message}).");
            return null;
        }
    }

    /// <summary>The file's text, or null when it is too large, cannot be read or is no UTF-8, which is reported.</summary>
    public string? ReadText(long limit, List<FileProblem> problems)
    {
        if (ReadBytes(limit, problems) is not { } bytes) return null;
        try
        {
            var text = StrictUtf8.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.AsSpan(0, Math.Max(exception.Index, 0)).Count((byte)'\n') + 1;
            problems.Add(new FileProblem(Path, line, true, "文字コードが UTF-8 ではありません。", "It is not UTF-8."));
            return null;
        }
    }

    private void Report(List<FileProblem> problems, FormattableString japanese, FormattableString english)
        => problems.Add(new FileProblem(Path, 0, true, FormattableString.Invariant(japanese), FormattableString.Invariant(english)));
}
