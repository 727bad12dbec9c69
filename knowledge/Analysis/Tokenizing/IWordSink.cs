namespace Shirube.Knowledge.Analysis;

/// <summary>Takes the words that a <see cref="WordFinder"/> finds at one place, in the order in which MeCab would find them.</summary>
internal interface IWordSink
{
    /// <param name="length">UTF-16 units.</param>
    /// <param name="packed">Context and cost (see <see cref="WordCost"/>).</param>
    /// <param name="word">Which word.</param>
    void Add(int length, uint packed, WordReference word);
}
