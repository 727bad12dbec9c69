namespace Shirube.Surveys.Records;

/// <summary>Where a short piece of feedback was given.</summary>
public enum Touch
{
    /// <summary>A vote on an article.</summary>
    Article,

    /// <summary>An answer of the chat.</summary>
    Chat,

    /// <summary>A closed inquiry.</summary>
    Inquiry,
}
