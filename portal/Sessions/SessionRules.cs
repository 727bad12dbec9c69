using Shirube.Portal.Sessions.Records;

namespace Shirube.Portal.Sessions;

/// <summary>What belongs to one session, and what becomes of it. Pure.</summary>
internal static class SessionRules
{
    /// <summary>A session in which nothing happened for this long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Who contacts the desk within this time after a word of success was not helped.</summary>
    public static readonly TimeSpan Durable = TimeSpan.FromHours(72);

    /// <summary>Whether something that happened then still belongs to a session.</summary>
    public static bool Continues(HelpSession session, DateTimeOffset at) => at - session.LastAt < Idle;

    /// <summary>Writes into a session what happened in it.</summary>
    public static void Apply(HelpSession session, Happening happening)
    {
        if (happening.At > session.LastAt) session.LastAt = happening.At;
        session.Surfaces |= happening.Surface;
        switch (happening.Kind)
        {
            case HelpKind.Inquired:
                // Whatever was said before: somebody who asks the desk was not helped.
                session.Outcome = HelpOutcome.Inquiry;
                session.Inquiry = happening.Inquiry;
                session.SolvedAt = null;
                break;
            case HelpKind.Solved when session.Outcome != HelpOutcome.Inquiry:
                session.Outcome = HelpOutcome.Solved;
                session.SolvedAt = happening.At;
                break;
            case HelpKind.Unsolved when session.Outcome != HelpOutcome.Inquiry:
                session.Outcome = HelpOutcome.Left;
                session.SolvedAt = null;
                break;
            case HelpKind.Opened or HelpKind.Answered when session.Outcome == HelpOutcome.Unknown:
                session.Outcome = HelpOutcome.Left;
                break;
            default:
                break;
        }
    }
}
