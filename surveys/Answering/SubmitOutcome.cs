namespace Shirube.Surveys.Answering;

/// <summary>What became of answers that were sent for good.</summary>
public enum SubmitOutcome
{
    /// <summary>They are stored; sending the same ones again changes nothing.</summary>
    Saved,

    /// <summary>Something has to be put right first.</summary>
    Faulty,

    /// <summary>The link cannot be used any more: closed meanwhile, or answered already.</summary>
    Unusable,
}
