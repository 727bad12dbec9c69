using Shirube.Surveys.Editing.Changes;

namespace Shirube.Portal.Surveys;

/// <summary>A question as the form sends it.</summary>
internal sealed record QuestionForm
{
    /// <summary>Blank lines at the end of a list, so that more can be written without a script.</summary>
    private const int Blank = 3;

    /// <summary>Yes and no as SurveyJS stores them.</summary>
    private static readonly string[] Values = ["true", "false"];

    /// <summary>Its name so far; empty for a new one.</summary>
    public string? Old { get; init; }

    /// <summary>Page of a new question.</summary>
    public string? Page { get; init; }

    public string? Type { get; init; }

    public string? Name { get; init; }

    public string? TitleJa { get; init; }

    public string? TitleEn { get; init; }

    public string? DescriptionJa { get; init; }

    public string? DescriptionEn { get; init; }

    public bool IsRequired { get; init; }

    public string? Axis { get; init; }

    public string? VisibleIf { get; init; }

    public string? RequiredIf { get; init; }

    public List<ChoiceLine> Choices { get; init; } = [];

    public List<MatrixLine> Rows { get; init; } = [];

    public string? Least { get; init; }

    public string? Most { get; init; }

    public string? Input { get; init; }

    public string? MaxLength { get; init; }

    public bool IsScored { get; init; }

    public string? LowJa { get; init; }

    public string? LowEn { get; init; }

    public string? HighJa { get; init; }

    public string? HighEn { get; init; }

    /// <summary>A condition chosen from the list, to be put behind the one that is there.</summary>
    public string? Offer { get; init; }

    /// <summary><c>and</c> or <c>or</c>.</summary>
    public string? Join { get; init; }

    public bool HasChoices => Type is "radiogroup" or "checkbox" or "dropdown" or "matrix" or "boolean";

    public QuestionInput ToInput() => new()
    {
        Type = Text(Type), Name = Text(Name), TitleJa = Text(TitleJa), TitleEn = Text(TitleEn), DescriptionJa = Text(DescriptionJa), DescriptionEn = Text(DescriptionEn),
        IsRequired = IsRequired, Axis = Text(Axis), VisibleIf = Text(WithOffer().VisibleIf), RequiredIf = Text(RequiredIf),
        Choices = [.. Choices.Select(line => new ChoiceInput(Text(line.Value), Text(line.Ja), Text(line.En), Text(line.Points)))],
        Rows = [.. Rows.Select(line => new RowInput(Text(line.Value), Text(line.Ja), Text(line.En), Text(line.Axis)))],
        Least = Text(Least), Most = Text(Most), Input = Text(Input), MaxLength = Text(MaxLength), IsScored = IsScored,
        LowJa = Text(LowJa), LowEn = Text(LowEn), HighJa = Text(HighJa), HighEn = Text(HighEn),
    };

    public static QuestionForm Of(string page, QuestionInput input) => new()
    {
        Old = input.Name, Page = page, Type = input.Type, Name = input.Name, TitleJa = input.TitleJa, TitleEn = input.TitleEn,
        DescriptionJa = input.DescriptionJa, DescriptionEn = input.DescriptionEn, IsRequired = input.IsRequired, Axis = input.Axis,
        VisibleIf = input.VisibleIf, RequiredIf = input.RequiredIf,
        Choices = [.. input.Choices.Select(choice => new ChoiceLine { Value = choice.Value, Ja = choice.Ja, En = choice.En, Points = choice.Points })],
        Rows = [.. input.Rows.Select(row => new MatrixLine { Value = row.Value, Ja = row.Ja, En = row.En, Axis = row.Axis })],
        Least = input.Least, Most = input.Most, Input = input.Input, MaxLength = input.MaxLength, IsScored = input.IsScored,
        LowJa = input.LowJa, LowEn = input.LowEn, HighJa = input.HighJa, HighEn = input.HighEn,
    };

    /// <summary>The form with the chosen condition put behind the one that is there.</summary>
    public QuestionForm WithOffer()
    {
        if (Text(Offer).Length == 0) return this;
        var before = Text(VisibleIf);
        return this with { Offer = null, VisibleIf = before.Length == 0 ? Offer : $"{before} {(Join == "or" ? "or" : "and")} {Offer}" };
    }

    /// <summary>The form with one choice or row a place further up.</summary>
    public QuestionForm WithUp(string list, int at) => list == "rows" ? this with { Rows = Up(Rows, at) } : this with { Choices = Up(Choices, at) };

    /// <summary>The form with blank lines to write more, and with both sides of yes and no.</summary>
    public QuestionForm WithBlanks() => this with
    {
        Choices = Type == "boolean" ? Sides() : [.. Choices.Where(line => !line.IsEmpty), .. Enumerable.Range(0, Blank).Select(_ => new ChoiceLine())],
        Rows = [.. Rows.Where(line => !line.IsEmpty), .. Enumerable.Range(0, Blank).Select(_ => new MatrixLine())],
    };

    private List<ChoiceLine> Sides() =>
        [.. Values.Select(value => Choices.FirstOrDefault(line => line.Value == value) ?? new ChoiceLine { Value = value })];

    private static List<T> Up<T>(List<T> list, int at)
    {
        if (at < 1 || at >= list.Count) return list;
        List<T> moved = [.. list];
        (moved[at - 1], moved[at]) = (moved[at], moved[at - 1]);
        return moved;
    }

    private static string Text(string? text) => text?.Trim() ?? "";
}
