namespace Shirube.Knowledge.Markdown;

/// <summary>What an address in a text leads to.</summary>
public enum LinkKind
{
    /// <summary>Nowhere: not on the allow-list, its text is shown without a link.</summary>
    Refused,

    /// <summary>A place in the same text.</summary>
    Fragment,

    /// <summary>A page of this portal.</summary>
    Internal,

    /// <summary>A picture or attachment of this portal.</summary>
    Media,

    /// <summary>Another site over http or https.</summary>
    External,

    /// <summary>A mail address.</summary>
    Mail,
}
