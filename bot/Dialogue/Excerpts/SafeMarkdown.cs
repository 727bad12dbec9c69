using System.Text;

namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>Markdown of articles for other renderers than the portal's own: what the portal shows as text must not become HTML elsewhere.</summary>
internal static class SafeMarkdown
{
    /// <summary>The same with angle brackets escaped, but for those in code and of quotes.</summary>
    public static string Of(string markdown)
    {
        if (!markdown.Contains('<', StringComparison.Ordinal)) return markdown;
        var safe = new StringBuilder(markdown.Length + 8);
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '`' && CodeEnd(markdown, i) is var end and > 0)
            {
                safe.Append(markdown, i, end - i);
                i = end - 1;
            }
            else if (c == '\\' && i + 1 < markdown.Length)
            {
                safe.Append(c).Append(markdown[++i]);
            }
            else
            {
                if (c == '<') safe.Append('\\');
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    // Just after the run of backticks that closes the one at the start; 0 when none does.
    private static int CodeEnd(string text, int start)
    {
        var ticks = Run(text, start);
        for (var i = start + ticks; i < text.Length;)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var run = Run(text, i);
            i += run;
            if (run == ticks) return i;
        }

        return 0;
    }

    private static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '`') end++;
        return end - start;
    }
}
