using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>A row on its way in.</summary>
internal sealed record FaqCandidate
{
    public required FaqRow Row { get; init; }

    public required ImportStatus Status { get; init; }

    /// <summary>Number of the article that is there, or null.</summary>
    public int? No { get; init; }

    /// <summary>The fields of its draft.</summary>
    public required DraftContent Content { get; init; }

    public required IReadOnlyList<FileProblem> Problems { get; init; }

    public FaqResult ToResult(int? no) => new(Row.Line, Row.Question, Status, no ?? No, Problems);
}
