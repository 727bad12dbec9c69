using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Encodes text with marked ranges for a page: everything escaped, the marks as <c>&lt;mark&gt;</c>.</summary>
internal static class MarkedHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(MarkedText marked)
    {
        var html = new StringBuilder(marked.Text.Length + 32);
        var done = 0;
        foreach (var mark in marked.Marks)
        {
            html.Append(Encoder.Encode(marked.Text[done..mark.Start]))
                .Append("<mark>")
                .Append(Encoder.Encode(marked.Text.Substring(mark.Start, mark.Length)))
                .Append("</mark>");
            done = mark.Start + mark.Length;
        }

        return html.Append(Encoder.Encode(marked.Text[done..])).ToString();
    }
}
