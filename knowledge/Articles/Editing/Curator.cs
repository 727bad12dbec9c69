namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Who writes or decides. The portal knows who that is; here only the name and the right count.</summary>
/// <param name="Name">User name.</param>
/// <param name="MayApprove">True for editors and above.</param>
public sealed record Curator(string Name, bool MayApprove)
{
    /// <summary>Name under which the program acts by itself.</summary>
    public const string System = "(system)";
}
