namespace Shirube.Portal.Access;

/// <summary>Section <c>Portal</c>, as far as it decides who may read.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Portal";

    /// <summary>Whether even public articles are only for people who have signed in.</summary>
    public bool RequireSignIn { get; set; }
}
