using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace Shirube.Portal.Logging;

/// <summary>
/// One event, one line: time, level, source, message. Control characters of what was logged are written as escapes, so nobody can
/// send a line that looks like one of ours; the lines of an exception are indented.
/// </summary>
internal sealed class LineFormatter : ITextFormatter
{
    private const string Indent = "    ";

    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        output.Write(' ');
        output.Write(LevelOf(logEvent.Level));
        output.Write(' ');
        if (logEvent.Properties.TryGetValue(Serilog.Core.Constants.SourceContextPropertyName, out var source) && source is ScalarValue { Value: string name })
        {
            output.Write(name.AsSpan(name.LastIndexOf('.') + 1));
            output.Write(": ");
        }
        WriteMessage(logEvent, output);
        output.Write('\n');
        if (logEvent.Exception is { } exception) WriteLines(exception.ToString(), output);
    }

    // As the template says, but texts without quotes around them.
    private static void WriteMessage(LogEvent logEvent, TextWriter output)
    {
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (token is PropertyToken property && logEvent.Properties.TryGetValue(property.PropertyName, out var value) && value is ScalarValue { Value: string text })
            {
                WriteEscaped(text, output);
                continue;
            }
            using var rendered = new StringWriter(CultureInfo.InvariantCulture);
            token.Render(logEvent.Properties, rendered, CultureInfo.InvariantCulture);
            WriteEscaped(rendered.ToString(), output);
        }
    }

    private static void WriteLines(string text, TextWriter output)
    {
        foreach (var line in text.EnumerateLines())
        {
            output.Write(Indent);
            WriteEscaped(line, output);
            output.Write('\n');
        }
    }

    private static void WriteEscaped(ReadOnlySpan<char> text, TextWriter output)
    {
        foreach (var unit in text)
        {
            // Bidirectional controls reorder what is read, separators break lines in some viewers.
            if (char.IsControl(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                output.Write(unit switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => $"\\u{(int)unit:X4}" });
            else
                output.Write(unit);
        }
    }

    private static string LevelOf(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "TRC",
        LogEventLevel.Debug => "DBG",
        LogEventLevel.Information => "INF",
        LogEventLevel.Warning => "WRN",
        LogEventLevel.Error => "ERR",
        _ => "FTL",
    };
}
