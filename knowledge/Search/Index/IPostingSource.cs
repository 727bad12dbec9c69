namespace Shirube.Knowledge.Search.Index;

/// <summary>Postings of one term, ascending by section, as the writer takes them.</summary>
internal interface IPostingSource
{
    /// <summary>Steps to the next posting.</summary>
    bool Next();

    /// <summary>Number of the section.</summary>
    int Section { get; }

    /// <summary>The fields' bits, then a count for each.</summary>
    ReadOnlySpan<byte> Posting { get; }

    /// <summary>Positions of each field in turn, as deltas.</summary>
    ReadOnlySpan<byte> Positions { get; }
}
