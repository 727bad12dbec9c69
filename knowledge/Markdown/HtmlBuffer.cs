using System.Text;

namespace Shirube.Knowledge.Markdown;

/// <summary>Where markup is put together. Text and attribute values enter it encoded; only names from this assembly enter as they are.</summary>
internal sealed class HtmlBuffer
{
    private readonly StringBuilder _text = new();

    public HtmlBuffer Open(string tag)
    {
        _text.Append('<').Append(tag).Append('>');
        return this;
    }

    /// <summary>Opens a tag that gets attributes; <see cref="EndTag"/> ends it.</summary>
    public HtmlBuffer Begin(string tag)
    {
        _text.Append('<').Append(tag);
        return this;
    }

    public HtmlBuffer Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Encode(value);
        _text.Append('"');
        return this;
    }

    public HtmlBuffer EndTag()
    {
        _text.Append('>');
        return this;
    }

    public HtmlBuffer Close(string tag)
    {
        _text.Append("</").Append(tag).Append('>');
        return this;
    }

    public HtmlBuffer Line()
    {
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
        return this;
    }

    public HtmlBuffer Text(ReadOnlySpan<char> text)
    {
        Encode(text);
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Encode(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            switch (unit)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"': _text.Append("&quot;"); break;
                case '\'': _text.Append("&#39;"); break;
                case '\n' or '\t': _text.Append(unit); break;
                case < ' ' or '\u007F': _text.Append('\uFFFD'); break;
                default:
                    if (!char.IsSurrogate(unit)) _text.Append(unit);
                    else if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                        _text.Append(unit).Append(text[++at]);
                    // Half a character cannot be encoded as UTF-8.
                    else _text.Append('\uFFFD');
                    break;
            }
        }
    }
}
