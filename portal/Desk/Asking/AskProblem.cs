namespace Shirube.Portal.Desk.Asking;

/// <summary>Why a form cannot be sent.</summary>
/// <param name="Field">The field.</param>
/// <param name="Longest">How long it may be; 0 when it is missing.</param>
internal sealed record AskProblem(AskField Field, int Longest);
