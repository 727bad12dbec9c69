namespace Shirube.Portal.Accounts.Administration;

/// <summary>What came of a change to an account.</summary>
internal abstract record AccountChange
{
    private AccountChange()
    {
    }

    /// <summary>It was made.</summary>
    public sealed record Done : AccountChange;

    /// <summary>There is no such account.</summary>
    public sealed record NotFound : AccountChange;

    /// <summary>It breaks a rule.</summary>
    /// <param name="Codes">The framework's names of the rules, for example <c>PasswordTooShort</c>.</param>
    public sealed record Invalid(IReadOnlyList<string> Codes) : AccountChange;
}
