namespace Shirube.Bot.Dialogue.Memory;

/// <summary>The memories of the conversations that spoke last, so that a turn need not read the database.</summary>
internal sealed class RecentMemories
{
    /// <summary>About 1 KB each.</summary>
    private const int Most = 4000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Id, ConversationMemory Memory)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Id, ConversationMemory Memory)> _order = new();

    public ConversationMemory? Find(string id)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(id, out var node)) return null;
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Memory;
        }
    }

    public void Keep(string id, ConversationMemory memory)
    {
        lock (_lock)
        {
            if (_nodes.Remove(id, out var old)) _order.Remove(old);
            _nodes[id] = _order.AddFirst((id, memory));
            while (_nodes.Count > Most && _order.Last is { } last)
            {
                _nodes.Remove(last.Value.Id);
                _order.RemoveLast();
            }
        }
    }
}
