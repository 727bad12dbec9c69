namespace Shirube.Portal.Desk.Working;

/// <summary>Names of what an agent can do, as they stand in forms.</summary>
internal static class DeskAction
{
    public const string Take = "take";

    public const string Assign = "assign";

    public const string Note = "note";

    public const string Answer = "answer";

    public const string Progress = "progress";

    public const string Escalate = "escalate";

    public const string SecondLineAnswered = "escalation-answered";

    public const string Classify = "classify";

    public const string Close = "close";

    public const string Reopen = "reopen";

    /// <summary>Looks for sections while an answer is written; changes nothing.</summary>
    public const string Find = "find";
}
