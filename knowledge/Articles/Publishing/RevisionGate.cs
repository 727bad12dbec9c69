using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>The gate before a publication.</summary>
public sealed class RevisionGate(PublishGate gate, RevisionReader reader)
{
    /// <summary>What publishing would do to the golden questions; null when there is no such revision.</summary>
    public Task<GateReport?> CheckAsync(RevisionName revision, CancellationToken cancellation = default)
        => gate.CheckAsync(revision.No, revision.Lang, revision.Number, reader, cancellation);
}
