namespace Shirube.Surveys.Definitions;

/// <summary>What kind of answer a column of the results holds.</summary>
public enum ItemKind
{
    OneChoice,
    SeveralChoices,
    Number,
    Text,
}
