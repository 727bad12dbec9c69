namespace Shirube.Surveys.Definitions;

/// <summary>What a line of text has to be.</summary>
public enum InputKind
{
    Text,
    Number,
    Email,
    Date,
}
