using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Shirube.Surveys.Answers;

/// <summary>Answers as they are stored: one flat object, text for one value and a list for several.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            // In a fixed order: the same answers are the same bytes.
            foreach (var (key, values) in answers.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (values.Count == 1) writer.WriteString(key, values[0]);
                else WriteList(writer, key, values);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static AnswerSet Read(ReadOnlySpan<byte> json)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                values[key] = [reader.GetString()!];
                continue;
            }

            var list = new List<string>();
            while (reader.Read() && reader.TokenType == JsonTokenType.String) list.Add(reader.GetString()!);
            values[key] = list;
        }

        return new AnswerSet(values);
    }

    private static void WriteList(Utf8JsonWriter writer, string key, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
