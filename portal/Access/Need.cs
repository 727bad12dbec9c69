namespace Shirube.Portal.Access;

/// <summary>What an address asks of a visitor.</summary>
internal enum Need
{
    /// <summary>Nothing, whatever the settings: signing in, files, errors, health.</summary>
    Nothing,

    /// <summary>A token of the protocol itself, which the address checks: programs that talk to the assistant have no session.</summary>
    Token,

    /// <summary>Nothing, unless <c>Portal:RequireSignIn</c> is set: what readers of public articles use.</summary>
    Reader,

    /// <summary>To have signed in.</summary>
    Staff,

    /// <summary>To be an agent or above.</summary>
    Agent,

    /// <summary>To be an editor or above.</summary>
    Editor,

    /// <summary>To be a manager or above.</summary>
    Manager,

    /// <summary>To be an administrator.</summary>
    Admin,
}
