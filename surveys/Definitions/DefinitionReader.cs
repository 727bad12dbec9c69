using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Shirube.Surveys.Definitions;

/// <summary>
/// Reads SurveyJS JSON in the supported part: pages and panels with radiogroup, checkbox, rating, matrix, text, comment,
/// dropdown and boolean. Names every fault at once. Points (<c>points</c> of a choice, column or step, <c>pointsTrue</c> and
/// <c>pointsFalse</c>) and axes (<c>axes</c> of the survey, <c>axis</c> of a question or row) are custom properties.
/// </summary>
public static class DefinitionReader
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "title", "description", "locale", "pages", "elements", "completedHtml", "axes", "showProgressBar", "showQuestionNumbers",
        "progressBarType", "checkErrorsMode", "firstPageIsStarted", "widthMode",
    };

    private static readonly HashSet<string> KnownInAxis = new(StringComparer.Ordinal) { "name", "title" };

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    public static DefinitionReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > DefinitionLimits.Bytes ? TooLarge(json.Length) : Read(Encoding.UTF8.GetBytes(json));
    }

    public static DefinitionReading Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > DefinitionLimits.Bytes) return TooLarge(json.Length);
        if (!Utf8.IsValid(json.Span)) return NotText();
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement)
                : new DefinitionReading(null, [new DefinitionFault(FaultCode.NotJson, "", document.RootElement.ValueKind.ToString())]);
        }
        catch (InvalidOperationException)
        {
            return NotText();
        }
        catch (JsonException fault)
        {
            return new DefinitionReading(null, [new DefinitionFault(FaultCode.NotJson, $"{(fault.LineNumber ?? 0) + 1}:{(fault.BytePositionInLine ?? 0) + 1}", "")]);
        }
    }

    // Half a surrogate pair, written as an escape, is found only when the text is read.
    private static DefinitionReading NotText() => new(null, [new DefinitionFault(FaultCode.NotJson, "", "UTF-8")]);

    private static DefinitionReading TooLarge(int length) =>
        new(null, [new DefinitionFault(FaultCode.TooLarge, "", $"{length} > {DefinitionLimits.Bytes}")]);

    private static DefinitionReading Read(JsonElement root)
    {
        var faults = new FaultList();
        var place = new JsonPlace(root, "", faults);
        place.AllowOnly(Known);
        var definition = new SurveyDefinition
        {
            Title = place.Local("title"),
            Description = place.Local("description"),
            Thanks = place.Local("completedHtml"),
            Axes = ReadAxes(place),
            Pages = new PageReader(faults).Read(place),
        };
        if (definition.Title.IsEmpty) faults.Add(FaultCode.Missing, "title");
        if (!definition.Questions.Any()) faults.Add(FaultCode.Missing, "pages");
        NameRules.Check(definition, faults);
        ConditionRules.Check(definition, faults);
        if (faults.All.Count > 0) return new DefinitionReading(null, faults.All);
        return new DefinitionReading(definition with { ScoringFaults = ScoringRules.Check(definition) }, []);
    }

    private static List<Axis> ReadAxes(JsonPlace place)
    {
        var axes = new List<Axis>();
        foreach (var axis in place.List("axes", DefinitionLimits.Axes))
        {
            axis.AllowOnly(KnownInAxis);
            var name = NameRules.Read(axis, "name");
            var title = axis.Local("title");
            axes.Add(new Axis(name, title.IsEmpty ? new LocalText(name, name) : title));
        }

        return axes;
    }
}
