using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>
/// Reads a small YAML text into nodes that know their lines. Aliases, anchors, tags and deep nesting are refused: they are of
/// no use in front matter and have been used to exhaust memory and stack.
/// </summary>
public sealed class YamlReader
{
    private const int UsualDepth = 4;
    private const int MaximumNodes = 5000;
    private readonly Parser _events;
    private readonly int _lineOffset;
    private readonly int _maximumDepth;
    private int _nodes;

    private YamlReader(string text, int lineOffset, int maximumDepth)
    {
        _events = new Parser(new StringReader(text));
        _lineOffset = lineOffset;
        _maximumDepth = maximumDepth;
    }

    /// <summary>Reads the text; exactly one of the two results is set, both are null for an empty text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="maximumDepth">Lists and maps within each other.</param>
    public static YamlNode? Read(string text, int lineOffset, out YamlFault? fault, int maximumDepth = UsualDepth)
    {
        fault = null;
        var reader = new YamlReader(text, lineOffset, maximumDepth);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            fault = new YamlFault((int)exception.Start.Line + lineOffset, exception.Message);
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner loses its way in some broken texts and says so in its own words, which help nobody.
            fault = new YamlFault((int)(reader._events.Current?.Start.Line ?? 1) + lineOffset, "it breaks off here");
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.TryConsume<StreamEnd>(out _)) return null;
        _events.Consume<DocumentStart>();
        var root = ReadNode(0);
        _events.Consume<DocumentEnd>();
        if (_events.TryConsume<DocumentStart>(out var second)) throw Refuse(second, "more than one document");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _events.Current ?? throw new YamlException("unexpected end");
        if (depth > _maximumDepth) throw Refuse(current, "nested too deeply");
        if (++_nodes > MaximumNodes) throw Refuse(current, "too many values");
        if (current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false }) throw Refuse(current, "anchors and tags are not used here");
        if (_events.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, LineOf(scalar));
        if (_events.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<YamlNode>();
            while (!_events.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
            return new YamlList(items, LineOf(list));
        }
        if (_events.TryConsume<MappingStart>(out var map)) return ReadMap(map, depth);
        throw Refuse(current, "aliases are not used here");
    }

    private YamlMap ReadMap(MappingStart map, int depth)
    {
        var entries = new List<KeyValuePair<YamlText, YamlNode>>();
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var at = _events.Current!;
            if (ReadNode(depth + 1) is not YamlText key) throw Refuse(at, "a key has to be a text");
            entries.Add(new KeyValuePair<YamlText, YamlNode>(key, ReadNode(depth + 1)));
        }
        return new YamlMap(entries, LineOf(map));
    }

    private int LineOf(ParsingEvent at) => (int)at.Start.Line + _lineOffset;

    private static YamlException Refuse(ParsingEvent at, string reason) => new(at.Start, at.End, reason);
}
