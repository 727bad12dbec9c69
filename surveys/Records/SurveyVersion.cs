namespace Shirube.Surveys.Records;

/// <summary>One version of a survey's definition. It changes until somebody agreed to it or a campaign uses it; then never again.</summary>
public sealed class SurveyVersion
{
    public int SurveyId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The definition as SurveyJS JSON.</summary>
    public required string Json { get; set; }

    public required string TitleJa { get; set; }

    public required string TitleEn { get; set; }

    /// <summary>What changed and why.</summary>
    public string Note { get; set; } = "";

    public required string SavedBy { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>With whom the questions were agreed; empty before that.</summary>
    public string AgreedWith { get; set; } = "";

    public DateTimeOffset? AgreedAt { get; set; }

    public bool IsFrozen { get; set; }

    /// <summary>Counts up with each change, so that two editors do not overwrite each other.</summary>
    public int Edition { get; set; }

    /// <summary>Nothing of it changes from now on: somebody was asked with it.</summary>
    public void Freeze()
    {
        if (IsFrozen) return;
        IsFrozen = true;
        Edition++;
    }
}
