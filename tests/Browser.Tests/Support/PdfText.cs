using System.Diagnostics;
using System.Text;
using Xunit;

namespace Shirube.Browser.Tests.Support;

/// <summary>Reads the text layer of a PDF as a reader's program does.</summary>
internal static class PdfText
{
    private const string Program = "/usr/bin/pdftotext";

    /// <returns>The text without blanks, for where a line breaks says nothing; null where the program (poppler-utils) is not here. That there is a text layer is checked in any case.</returns>
    public static async Task<string?> ReadAsync(string file, CancellationToken cancellation)
    {
        Assert.Contains("/ToUnicode", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, cancellation)), StringComparison.Ordinal);
        if (!File.Exists(Program)) return null;
        var info = new ProcessStartInfo(Program, ["-layout", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false };
        // The product starts no other program; this test looks at its paper with one.
#pragma warning disable RS0030
        using var reading = Process.Start(info)!;
        var text = await reading.StandardOutput.ReadToEndAsync(cancellation);
        await reading.WaitForExitAsync(cancellation);
#pragma warning restore RS0030
        return string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }
}
