using System.Text.Json;
using Shirube.Surveys.Expressions;
using Xunit;

namespace Shirube.Surveys.Tests.Expressions;

/// <summary>Conditions are decided as SurveyJS decides them: oracle.json was written by survey-core 2.5.38 over the same conditions and answers.</summary>
public sealed class OracleTests
{
    [Fact]
    public void IsTrue_EveryCaseOfTheOracle_IsTheSame()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expressions", "oracle.json")));
        var different = new List<string>();
        foreach (var item in cases.RootElement.EnumerateArray())
        {
            var reading = ExpressionParser.Read(item.GetProperty("e").GetString()!);
            Assert.Null(reading.Fault);
            var data = item.GetProperty("d");
            var own = ExpressionEvaluator.IsTrue(reading.Expression!, name => Answer(data, name));
            if (own != item.GetProperty("v").GetBoolean()) different.Add($"{item.GetProperty("e")} with {data}: {own}");
        }

        Assert.True(cases.RootElement.GetArrayLength() > 400);
        Assert.Empty(different);
    }

    private static object? Answer(JsonElement data, string name)
    {
        var value = data;
        foreach (var part in name.Split('.'))
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(part, out value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!).ToList(),
            _ => value.GetString(),
        };
    }
}
