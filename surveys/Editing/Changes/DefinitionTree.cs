using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>A definition as JSON that can be changed. What the forms do not know stays as it is; whether the whole is right is decided by the reader alone.</summary>
internal sealed class DefinitionTree
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonObject _root;

    /// <param name="json">A definition that the reader has taken.</param>
    public DefinitionTree(string json)
    {
        _root = JsonNode.Parse(json)!.AsObject();
        if (_root["pages"] is JsonArray) return;
        // The short form without pages: one page around everything.
        var elements = _root["elements"]?.DeepClone() ?? new JsonArray();
        _root.Remove("elements");
        _root["pages"] = new JsonArray(new JsonObject { ["name"] = "page1", ["elements"] = elements });
    }

    public JsonObject Root => _root;

    public JsonArray Pages => _root["pages"]!.AsArray();

    public override string ToString() => _root.ToJsonString(Written);

    public JsonObject? Page(string name) => Pages.OfType<JsonObject>().FirstOrDefault(page => NameOf(page) == name);

    /// <summary>A question, wherever it lies in pages and panels, with the page around it.</summary>
    public (JsonObject Page, JsonArray List, JsonObject Question)? Question(string name)
    {
        foreach (var page in Pages.OfType<JsonObject>())
            if (Find(page, name) is { } found) return (page, found.List, found.Question);
        return null;
    }

    public static JsonArray ElementsOf(JsonObject parent)
    {
        if (parent["elements"] is JsonArray list) return list;
        var made = new JsonArray();
        parent["elements"] = made;
        return made;
    }

    public static string NameOf(JsonObject node) => node["name"] is JsonValue value ? value.ToString() : "";

    /// <summary>Moves a member of a list by some places; false at the end of the list.</summary>
    public static bool Move(JsonArray list, JsonObject member, int step)
    {
        var at = list.IndexOf(member);
        if (at < 0 || at + step < 0 || at + step >= list.Count) return false;
        list.RemoveAt(at);
        list.Insert(at + step, member);
        return true;
    }

    /// <summary>Sets a text in both languages, or takes it away where both are empty.</summary>
    public static void SetText(JsonObject node, string property, string ja, string en)
    {
        if (ja.Length == 0 && en.Length == 0) node.Remove(property);
        else if (en.Length == 0) node[property] = ja;
        else node[property] = new JsonObject { ["ja"] = ja, ["en"] = en };
    }

    /// <summary>Sets a plain text, or takes it away where it is empty.</summary>
    public static void Set(JsonObject node, string property, string value)
    {
        if (value.Length == 0) node.Remove(property);
        else node[property] = value;
    }

    public static void Set(JsonObject node, string property, bool value)
    {
        if (value) node[property] = true;
        else node.Remove(property);
    }

    /// <summary>Sets a number as typed. What is none stays a text, which the reader names as a fault at its place.</summary>
    public static void SetNumber(JsonObject node, string property, string value)
    {
        var plain = value.Normalize(System.Text.NormalizationForm.FormKC).Trim();
        if (plain.Length == 0) node.Remove(property);
        else if (decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) node[property] = number;
        else node[property] = plain;
    }

    private static (JsonArray List, JsonObject Question)? Find(JsonObject parent, string name)
    {
        if (parent["elements"] is not JsonArray list) return null;
        foreach (var element in list.OfType<JsonObject>())
        {
            if (element["type"]?.ToString() == "panel")
            {
                if (Find(element, name) is { } inside) return inside;
            }
            else if (NameOf(element) == name)
            {
                return (list, element);
            }
        }

        return null;
    }
}
