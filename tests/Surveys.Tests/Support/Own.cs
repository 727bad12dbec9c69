using Shirube.Surveys.Definitions;
using Xunit;

namespace Shirube.Surveys.Tests.Support;

/// <summary>The definitions that the product brings along, and small ones for a test.</summary>
internal static class Own
{
    public static string Json(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "surveys", name + ".json"));

    public static SurveyDefinition Definition(string name) => Good(Json(name));

    /// <summary>Reads a definition that must be right.</summary>
    public static SurveyDefinition Good(string json)
    {
        var reading = DefinitionReader.Read(json);
        Assert.Empty(reading.Faults);
        return reading.Definition!;
    }

    /// <summary>A survey of one page with these elements.</summary>
    public static string OnePage(string elements, string more = "") =>
        $$"""{"title":"調査",{{more}}"pages":[{"name":"p1","elements":[{{elements}}]}]}""";

    /// <summary>A question with the points of the desk's survey.</summary>
    public static string Scored(string name, string more = "") =>
        $$"""{"type":"radiogroup","name":"{{name}}",{{more}}"choices":[{"value":"5","points":100},{"value":"4","points":80},{"value":"3","points":60},{"value":"2","points":40},{"value":"1","points":0}]}""";
}
