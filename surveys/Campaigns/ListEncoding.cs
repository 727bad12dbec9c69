using System.Text;
using System.Text.Unicode;

namespace Shirube.Surveys.Campaigns;

/// <summary>Finds the encoding of a list: a mark at the beginning, then valid UTF-8, then what spreadsheets in Japan write.</summary>
internal static class ListEncoding
{
    private const int ShiftJisPage = 932;

    public static (string Text, string Name) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8.GetString(bytes[3..]), "UTF-8");
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes[2..]), "UTF-16");
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16");
        if (Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), "UTF-8");
        return (CodePagesEncodingProvider.Instance.GetEncoding(ShiftJisPage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!.GetString(bytes), "Shift_JIS");
    }
}
