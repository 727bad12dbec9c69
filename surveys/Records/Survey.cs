namespace Shirube.Surveys.Records;

/// <summary>A survey over all its versions.</summary>
public sealed class Survey
{
    public int Id { get; init; }

    /// <summary>Short name that never changes, used in file names: <c>desk</c>.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public ICollection<SurveyVersion> Versions { get; } = [];
}
