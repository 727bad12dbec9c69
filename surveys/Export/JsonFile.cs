using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Shirube.Surveys.Export;

/// <summary>Writes facts and sheets as one JSON document, row by row: <c>{"name": value, …, "sheet": {"columns": […], "rows": [[…]]}, …}</c>.</summary>
public static class JsonFile
{
    /// <summary>Rows after which what was written goes out, so that memory stays flat.</summary>
    private const int FlushEvery = 200;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = false };

    /// <param name="output">Where it goes.</param>
    /// <param name="facts">Single values by name, first.</param>
    /// <param name="groups">Lists of sheets by name, such as all figures.</param>
    /// <param name="sheets">Sheets by name.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task WriteAsync(
        Stream output, IEnumerable<KeyValuePair<string, object?>> facts, IEnumerable<KeyValuePair<string, IEnumerable<Sheet>>> groups, IEnumerable<KeyValuePair<string, Sheet>> sheets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(sheets);
        await using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        foreach (var (name, value) in facts)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        foreach (var (name, group) in groups)
        {
            writer.WriteStartArray(name);
            foreach (var sheet in group) await WriteAsync(writer, sheet, cancellation);
            writer.WriteEndArray();
        }

        foreach (var (name, sheet) in sheets)
        {
            writer.WritePropertyName(name);
            await WriteAsync(writer, sheet, cancellation);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellation);
    }

    private static async Task WriteAsync(Utf8JsonWriter writer, Sheet sheet, CancellationToken cancellation)
    {
        writer.WriteStartObject();
        writer.WriteString("name", sheet.Name);
        Array(writer, "columns", sheet.Headings);
        writer.WriteStartArray("rows");
        var number = 0;
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartArray();
            foreach (var cell in row) Write(writer, cell);
            writer.WriteEndArray();
            if (++number % FlushEvery == 0) await writer.FlushAsync(cancellation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number): writer.WriteNumberValue(Math.Round(number, 4)); break;
            case int whole: writer.WriteNumberValue(whole); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case string text: writer.WriteStringValue(text); break;
            default: writer.WriteNullValue(); break;
        }
    }
}
