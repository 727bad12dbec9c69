namespace Shirube.Portal.Accounts;

/// <summary>Whether this is a demonstration: accounts with published passwords, on this machine only, said on every page.</summary>
/// <param name="IsOn">The setting <c>Portal:Demonstration</c>.</param>
internal sealed record DemonstrationMode(bool IsOn)
{
    public const string Setting = "Portal:Demonstration";
}
