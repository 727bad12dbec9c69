namespace Shirube.Surveys.Definitions;

/// <summary>The types of SurveyJS questions that are supported, by their names there.</summary>
public enum QuestionKind
{
    RadioGroup,
    Checkbox,
    Rating,
    Matrix,
    Text,
    Comment,
    Dropdown,
    Boolean,
}
