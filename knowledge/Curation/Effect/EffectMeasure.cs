namespace Shirube.Knowledge.Curation.Effect;

/// <summary>What is measured before and after a revision. Of each a smaller share is better, but for <see cref="Helped"/>.</summary>
public enum EffectMeasure
{
    /// <summary>Of the searches for its questions, those to which nothing held all that was asked.</summary>
    StrictMiss,

    /// <summary>Of the votes, those that it helped.</summary>
    Helped,

    /// <summary>Inquiries by people who had opened it, to its views.</summary>
    Inquiries,

    /// <summary>Of the assistant's answers with it, those marked unsolved.</summary>
    ChatUnsolved,
}
