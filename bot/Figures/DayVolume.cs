namespace Shirube.Bot.Figures;

/// <summary>Questions of one day.</summary>
/// <param name="Day">Day at the office.</param>
/// <param name="Sure">Answered with the section itself.</param>
/// <param name="Unsure">Answered with sections to choose from.</param>
/// <param name="Nothing">Nothing found.</param>
/// <param name="Flow">Led into a guided flow.</param>
public sealed record DayVolume(DateOnly Day, int Sure, int Unsure, int Nothing, int Flow)
{
    public int Total => Sure + Unsure + Nothing + Flow;
}
