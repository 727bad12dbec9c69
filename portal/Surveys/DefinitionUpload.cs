using System.Text;
using System.Text.Unicode;
using Shirube.Surveys.Definitions;

namespace Shirube.Portal.Surveys;

/// <summary>A definition that comes as a file or as text in a field; the file goes first.</summary>
internal static class DefinitionUpload
{
    /// <summary>Bytes of a form that are taken at most: more than a definition may have, so that who sends too much is told so in words.</summary>
    public const int LargestBody = 12 * 1024 * 1024;

    /// <summary>The text of the definition. Of a file that is too large only so much is read that the reader sees it is.</summary>
    public static async Task<string> ReadAsync(IFormFile? file, string? json, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return json ?? "";
        var bytes = new byte[(int)Math.Min(file.Length, DefinitionLimits.Bytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        if (bytes.Length > DefinitionLimits.Bytes) return Encoding.Latin1.GetString(bytes);
        ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
        // In another encoding it is no JSON; letters that were guessed would be stored as they are.
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : "";
    }
}
