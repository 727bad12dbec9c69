using Shirube.Surveys.Records;

namespace Shirube.Surveys.Mail;

/// <summary>A message of which a person has to decide what becomes of it.</summary>
/// <param name="Id">The message.</param>
/// <param name="Unit">Unit of the person.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Address">Where it was to go.</param>
/// <param name="Round">0 for the invitation, else the round of the reminder.</param>
/// <param name="State">Failed or in doubt.</param>
/// <param name="Error">What the mail system said.</param>
public sealed record UndeliveredMail(long Id, string Unit, string Name, string Address, int Round, OutboxState State, string Error);
