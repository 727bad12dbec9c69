namespace Shirube.Surveys.Answers;

/// <summary>What the person has to put right.</summary>
public enum AnswerFaultCode
{
    Required,
    TooLong,
    NotANumber,
    TooSmall,
    TooBig,
    NotAnEmail,
    NotADate,
    TooFewChosen,
    TooManyChosen,
}
