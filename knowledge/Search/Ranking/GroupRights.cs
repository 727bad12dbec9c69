namespace Shirube.Knowledge.Search.Ranking;

/// <summary>What a request allows of a group.</summary>
[Flags]
internal enum GroupRights : byte
{
    None = 0,

    /// <summary>It may be seen: audience and language fit, and it is not deleted.</summary>
    See = 1,

    /// <summary>It is of the asked service, or none is asked.</summary>
    Service = 2,

    /// <summary>It is of the asked kind, or none is asked.</summary>
    Kind = 4,

    /// <summary>Both facets.</summary>
    Facets = Service | Kind,

    /// <summary>Everything.</summary>
    All = See | Facets,
}
