using System.Globalization;
using System.Text;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>Writes front matter in its one canonical form: keys in fixed order, empty ones left out, lists in one line.</summary>
internal static class FrontMatterWriter
{
    public static void Write(FrontMatter matter, StringBuilder text)
    {
        Line(text, "no", matter.No.ToString(CultureInfo.InvariantCulture));
        Line(text, "kind", WireNames.Of(matter.Kind));
        Line(text, "title", Scalar(matter.Title));
        Line(text, "service", Scalar(matter.Service));
        Line(text, "lang", matter.Lang);
        Line(text, "audience", WireNames.Of(matter.Audience));
        Line(text, "owner", Scalar(matter.Owner));
        Line(text, "reviewBy", Date(matter.ReviewBy));
        // The usual case is not written.
        if (matter.OnExpiry != OnExpiry.Warn) Line(text, "onExpiry", WireNames.Of(matter.OnExpiry));
        Line(text, "systemVersion", Scalar(matter.SystemVersion));
        Line(text, "label", Scalar(matter.Label));
        Line(text, "until", Date(matter.Until));
        List(text, "keywords", matter.Keywords.Select(Scalar));
        List(text, "ask", matter.Questions.Select(Scalar));
        List(text, "golden", matter.Golden.Select(Scalar));
        List(text, "sources", matter.Sources.Select(source =>
            string.Create(CultureInfo.InvariantCulture, $"{{manual: {Scalar(source.Manual)}, page: {source.Page}}}")));
    }

    /// <summary>A text as YAML: as it is where no reader can take it for anything else, in double quotes elsewhere.</summary>
    internal static string Scalar(string value)
    {
        if (value.Length == 0) return "";
        if (IsPlain(value)) return value;
        var quoted = new StringBuilder("\"");
        foreach (var unit in value)
        {
            if (unit is '"' or '\\') quoted.Append('\\').Append(unit);
            else if (IsPrintable(unit)) quoted.Append(unit);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string value)
        => (char.IsLetterOrDigit(value[0]) || value[0] is '（' or '「' or '［')
            && value[^1] != ' '
            && value.All(unit => IsPrintable(unit) && unit is not (',' or '[' or ']' or '{' or '}' or ':' or '#' or '"' or '\'' or '\\' or '`'));

    // Line and paragraph separators and the byte order mark are line breaks or nothing to a YAML reader.
    private static bool IsPrintable(char unit) => !char.IsControl(unit) && unit is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Line(StringBuilder text, string key, string value)
    {
        if (value.Length > 0) text.Append(key).Append(": ").Append(value).Append('\n');
    }

    private static void List(StringBuilder text, string key, IEnumerable<string> items)
    {
        var joined = string.Join(", ", items);
        if (joined.Length > 0) text.Append(key).Append(": [").Append(joined).Append("]\n");
    }
}
