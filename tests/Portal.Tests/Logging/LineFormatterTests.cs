using System.Globalization;
using Serilog.Events;
using Serilog.Parsing;
using Shirube.Portal.Logging;
using Xunit;

namespace Shirube.Portal.Tests.Logging;

public sealed class LineFormatterTests
{
    [Fact]
    public void Format_LineBreaksInWhatIsLogged_StayOneLine()
    {
        var line = Format("Agent {Agent} at {Path}", ("Agent", "x\r\n2026-11-20 INF Faked: all is well\u001b[2J\u2028\u202E"), ("Path", "/a\tb"));
        Assert.Equal("2026-11-20T09:00:00.000+09:00 WRN Thing: Agent x\\r\\n2026-11-20 INF Faked: all is well\\u001B[2J\\u2028\\u202E at /a\\tb\n", line);
    }

    [Fact]
    public void Format_Exception_IsIndented()
    {
        var line = Format("x", new InvalidOperationException("a\n2026-11-20 INF b"));
        Assert.All(line.TrimEnd('\n').Split('\n').Skip(1), part => Assert.StartsWith("    ", part, StringComparison.Ordinal));
    }

    [Fact]
    public void Format_NumbersAndMissingValues_AreWritten()
        => Assert.EndsWith("Thing: 3 of {Missing} 日本語\n", Format("{Count} of {Missing} {Text}", ("Count", 3), ("Text", "日本語")), StringComparison.Ordinal);

    private static string Format(string template, params (string Name, object Value)[] values) => Format(template, null, values);

    private static string Format(string template, Exception? exception, params (string Name, object Value)[] values)
    {
        var properties = values.Append(("SourceContext", "Shirube.Portal.Thing")).Select(value => new LogEventProperty(value.Item1, new ScalarValue(value.Item2)));
        var logEvent = new LogEvent(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(9)), LogEventLevel.Warning, exception, new MessageTemplateParser().Parse(template), properties);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new LineFormatter().Format(logEvent, writer);
        return writer.ToString();
    }
}
