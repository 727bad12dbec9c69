using System.Globalization;
using System.Text.Json;

namespace Shirube.Surveys.Definitions;

/// <summary>An object of the JSON with its place, so that each fault can say where it is.</summary>
internal sealed class JsonPlace(JsonElement element, string path, FaultList faults)
{
    public string Path => path;

    public FaultList Faults => faults;

    /// <summary>Names everything that the supported part does not know: what is ignored silently would be missed later.</summary>
    public void AllowOnly(IReadOnlySet<string> names)
    {
        foreach (var property in element.EnumerateObject())
            if (!names.Contains(property.Name)) faults.Add(FaultCode.UnknownProperty, path, property.Name);
    }

    public bool Has(string name) => element.TryGetProperty(name, out _);

    public string Text(string name, string otherwise = "")
    {
        if (!element.TryGetProperty(name, out var value)) return otherwise;
        if (value.ValueKind is JsonValueKind.String) return value.GetString() ?? "";
        if (value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) return value.GetRawText();
        Bad(name, value);
        return otherwise;
    }

    /// <summary>A text in the languages of the portal: plain, or an object with <c>default</c>, <c>ja</c> and <c>en</c>.</summary>
    public LocalText Local(string name)
    {
        if (!element.TryGetProperty(name, out var value)) return LocalText.None;
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number) return new LocalText(Safe(name, value), "");
        if (value.ValueKind != JsonValueKind.Object)
        {
            Bad(name, value);
            return LocalText.None;
        }

        string ja = "", en = "", plain = "";
        foreach (var property in value.EnumerateObject())
        {
            switch (property.Name)
            {
                case "ja": ja = Safe(name, property.Value); break;
                case "en": en = Safe(name, property.Value); break;
                case "default": plain = Safe(name, property.Value); break;
                default: faults.Add(FaultCode.UnknownProperty, $"{path}.{name}", property.Name); break;
            }
        }

        return new LocalText(ja.Length > 0 ? ja : plain, en);
    }

    public bool Flag(string name)
    {
        if (!element.TryGetProperty(name, out var value)) return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Bad(name, value);
        return false;
    }

    public double? Number(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)) return number;
        Bad(name, value);
        return null;
    }

    /// <summary>A whole number between the bounds, or null when there is none.</summary>
    public int? Whole(string name, int least, int most)
    {
        if (Number(name) is not { } number) return null;
        if (number % 1 == 0 && number >= least && number <= most) return (int)number;
        faults.Add(FaultCode.BadValue, $"{path}.{name}", number.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>The members of a list: objects as they are, single values as objects with a <c>value</c>.</summary>
    public IReadOnlyList<JsonPlace> List(string name, int most)
    {
        if (!element.TryGetProperty(name, out var value)) return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            Bad(name, value);
            return [];
        }

        if (value.GetArrayLength() > most)
        {
            faults.Add(FaultCode.TooMany, $"{path}.{name}", value.GetArrayLength().ToString(CultureInfo.InvariantCulture));
            return [];
        }

        return [.. value.EnumerateArray().Select((item, at) => Member(item, $"{Prefix}{name}[{at.ToString(CultureInfo.InvariantCulture)}]")).OfType<JsonPlace>()];
    }

    private string Prefix => path.Length == 0 ? "" : path + ".";

    private JsonPlace? Member(JsonElement item, string place)
    {
        if (item.ValueKind == JsonValueKind.Object) return new JsonPlace(item, place, faults);
        if (item.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            return new JsonPlace(JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["value"] = item }), place, faults);
        faults.Add(FaultCode.BadValue, place, item.ValueKind.ToString());
        return null;
    }

    private string Safe(string name, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            Bad(name, value);
            return "";
        }

        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString() ?? "";
        if (text.Length > DefinitionLimits.TextLength) faults.Add(FaultCode.TooMany, $"{Prefix}{name}", text);
        if (Markup.IsIn(text)) faults.Add(FaultCode.Markup, $"{Prefix}{name}", text);
        return text;
    }

    private void Bad(string name, JsonElement value) => faults.Add(FaultCode.BadValue, $"{Prefix}{name}", value.GetRawText());
}
