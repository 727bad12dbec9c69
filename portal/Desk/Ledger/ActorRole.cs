namespace Shirube.Portal.Desk.Ledger;

/// <summary>In what role somebody acts on an inquiry.</summary>
internal enum ActorRole
{
    /// <summary>The person who asked.</summary>
    Owner,

    /// <summary>The desk.</summary>
    Agent,

    /// <summary>The portal by itself.</summary>
    Portal,
}
