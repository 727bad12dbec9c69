using System.Runtime.InteropServices;

namespace Shirube.Portal.Desk.ServiceLevels;

/// <summary>A time at the second line.</summary>
/// <param name="Requested">When it was asked.</param>
/// <param name="Answered">When it answered; null while it has not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EscalationSpan(DateTimeOffset Requested, DateTimeOffset? Answered);
