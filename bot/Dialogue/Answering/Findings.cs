namespace Shirube.Bot.Dialogue.Answering;

/// <summary>What was found for a question.</summary>
/// <param name="Words">Words of the question that say what is looked for.</param>
/// <param name="Sections">One section an article, the most probable first.</param>
/// <param name="Others">Other sections of the first article.</param>
internal sealed record Findings(int Words, IReadOnlyList<FoundSection> Sections, IReadOnlyList<FoundSection> Others)
{
    public static Findings Nothing { get; } = new(0, [], []);

    public double Confidence => Sections.Count == 0 ? 0 : Sections[0].Confidence;
}
