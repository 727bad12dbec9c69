namespace Shirube.Surveys.Answers;

/// <summary>Why an answer was not taken although nobody can put it right: the form does not offer it.</summary>
public enum DropReason
{
    /// <summary>The question is not asked with these answers.</summary>
    Hidden,

    /// <summary>The definition has no such question.</summary>
    Unknown,

    /// <summary>The question has no such choice.</summary>
    NotAllowed,
}
