namespace Shirube.Knowledge.Curation;

/// <summary>Where a proposal stands. That its draft is in review, the draft says.</summary>
public enum ProposalState
{
    /// <summary>新規: nobody has begun.</summary>
    New,

    /// <summary>執筆中: there is a draft.</summary>
    Drafting,

    /// <summary>公開済み: a revision carried it out.</summary>
    Published,

    /// <summary>見送り: it will not be done, for a reason.</summary>
    Declined,
}
