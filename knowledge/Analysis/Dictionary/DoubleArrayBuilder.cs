using System.Collections;

namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Lays a sorted list of keys out as a <see cref="DoubleArray"/>, level by level, so that the nodes near the root,
/// which every look-up passes, lie close together.
/// </summary>
internal sealed class DoubleArrayBuilder
{
    private readonly IReadOnlyList<TrieKey> _keys;
    private readonly int _maxLabel;
    private readonly BitArray _usedBases = new(DoubleArray.MaxBase + 1);
    private readonly FreeUnits _free = new();
    private readonly List<ulong> _units = [];

    private DoubleArrayBuilder(IReadOnlyList<TrieKey> keys)
    {
        _keys = keys;
        _maxLabel = keys.Count == 0 ? 0 : keys.Max(k => k.Codes.Max());
        if (_maxLabel > DoubleArray.MaxLabel)
            throw new ArgumentException($"A key holds the code {_maxLabel}; the largest is {DoubleArray.MaxLabel}.", nameof(keys));
    }

    /// <summary>Builds the trie.</summary>
    /// <param name="keys">Sorted by their codes, distinct, none empty.</param>
    public static ulong[] Build(IReadOnlyList<TrieKey> keys) => new DoubleArrayBuilder(keys).Build();

    private ulong[] Build()
    {
        Reserve(DoubleArray.Root);
        _free.Take(DoubleArray.Root);
        var level = new List<TrieNode> { new(DoubleArray.Root, 0, _keys.Count) };
        var labels = new List<int>();
        var starts = new List<int>();
        for (var depth = 0; level.Count > 0; depth++)
        {
            var next = new List<TrieNode>();
            foreach (var node in level)
            {
                FindChildren(node, depth, labels, starts);
                if (labels.Count > 0)
                    Place(node, labels, starts, next);
            }

            level = next;
            foreach (var node in level)
                SetEntries(node, depth + 1);
        }

        // Room for base + code of any base and any code.
        var highestBase = _units.Max(DoubleArray.Base);
        Reserve(highestBase + _maxLabel);
        return [.. _units.Take(highestBase + _maxLabel + 1)];
    }

    private void FindChildren(TrieNode node, int depth, List<int> labels, List<int> starts)
    {
        labels.Clear();
        starts.Clear();
        for (var i = node.First; i < node.End; i++)
        {
            if (_keys[i].Codes.Length <= depth)
                continue;
            if (labels.Count == 0 || labels[^1] != _keys[i].Codes[depth])
            {
                labels.Add(_keys[i].Codes[depth]);
                starts.Add(i);
            }
        }
    }

    private void Place(TrieNode node, List<int> labels, List<int> starts, List<TrieNode> next)
    {
        var offset = FindBase(labels);
        _usedBases[offset] = true;
        _units[node.Unit] |= DoubleArray.Pack(offset, 0, 0, 0);
        for (var i = 0; i < labels.Count; i++)
        {
            var child = offset + labels[i];
            _free.Take(child);
            _units[child] = DoubleArray.Pack(0, labels[i], 0, 0);
            _units[node.Unit] |= DoubleArray.Mask(labels[i]);
            next.Add(new TrieNode(child, starts[i], i + 1 < labels.Count ? starts[i + 1] : node.End));
        }
    }

    private void SetEntries(TrieNode node, int depth)
    {
        var key = _keys[node.First];
        if (key.Codes.Length == depth)
            _units[node.Unit] |= DoubleArray.Pack(0, 0, key.FirstEntry, key.Count);
    }

    private int FindBase(List<int> labels)
    {
        var unit = _free.First;
        for (; ; unit = _free.Next(unit))
        {
            Reserve(unit + _maxLabel + 1);
            var offset = unit - labels[0];
            if (offset < 1 || _usedBases[offset] || !AllFree(offset, labels))
                continue;
            if (offset > DoubleArray.MaxBase - DoubleArray.MaxLabel)
                throw new InvalidOperationException("The words do not fit into the trie.");
            return offset;
        }
    }

    private bool AllFree(int offset, List<int> labels)
    {
        for (var i = 1; i < labels.Count; i++)
        {
            if (_units[offset + labels[i]] != 0)
                return false;
        }

        return true;
    }

    private void Reserve(int unit)
    {
        while (_units.Count <= unit)
        {
            _units.Add(0);
            _free.Add();
        }
    }

    private readonly record struct TrieNode(int Unit, int First, int End);
}
