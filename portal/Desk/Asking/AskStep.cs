namespace Shirube.Portal.Desk.Asking;

/// <summary>What the buttons of the form stand for.</summary>
internal static class AskStep
{
    /// <summary>Sends, whatever articles there are: they have been shown.</summary>
    public const string Send = "send";

    /// <summary>Ends without an inquiry.</summary>
    public const string Solved = "solved";

    /// <summary>Back to writing.</summary>
    public const string Edit = "edit";
}
