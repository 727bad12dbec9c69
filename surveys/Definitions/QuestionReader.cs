using System.Globalization;

namespace Shirube.Surveys.Definitions;

/// <summary>Reads one question.</summary>
internal static class QuestionReader
{
    private static readonly string[] Shared = ["type", "name", "title", "description", "isRequired", "visibleIf", "enableIf", "requiredIf", "axis"];

    private static readonly Dictionary<string, (QuestionKind Kind, HashSet<string> Known)> Types = new(StringComparer.Ordinal)
    {
        ["radiogroup"] = (QuestionKind.RadioGroup, Known("choices", "colCount")),
        ["dropdown"] = (QuestionKind.Dropdown, Known("choices")),
        ["checkbox"] = (QuestionKind.Checkbox, Known("choices", "colCount", "minSelectedChoices", "maxSelectedChoices")),
        ["rating"] = (QuestionKind.Rating, Known("rateMin", "rateMax", "rateValues", "minRateDescription", "maxRateDescription", "isScored")),
        ["matrix"] = (QuestionKind.Matrix, Known("columns", "rows", "isAllRowRequired")),
        ["text"] = (QuestionKind.Text, Known("inputType", "maxLength", "min", "max")),
        ["comment"] = (QuestionKind.Comment, Known("maxLength", "rows")),
        ["boolean"] = (QuestionKind.Boolean, Known("labelTrue", "labelFalse", "pointsTrue", "pointsFalse")),
    };

    private static HashSet<string> Known(params string[] more) => new([.. Shared, .. more], StringComparer.Ordinal);

    public static Question? Read(JsonPlace place, Surroundings around)
    {
        if (!Types.TryGetValue(place.Text("type"), out var type))
        {
            place.Faults.Add(FaultCode.UnknownType, place.Path, place.Text("type"));
            return null;
        }

        place.AllowOnly(type.Known);
        var name = NameRules.Read(place, "name");
        var title = place.Local("title");
        var question = new Question
        {
            Kind = type.Kind,
            Name = name,
            Title = title.IsEmpty ? new LocalText(name, name) : title,
            Description = place.Local("description"),
            IsRequired = place.Flag("isRequired"),
            VisibleIf = [.. around.VisibleIf, .. PageReader.Conditions(place, "visibleIf")],
            EnableIf = [.. around.EnableIf, .. PageReader.Conditions(place, "enableIf")],
            RequiredIf = PageReader.Conditions(place, "requiredIf").FirstOrDefault(),
            Axis = place.Text("axis"),
            Panel = around.Panel,
        };
        return type.Kind switch
        {
            QuestionKind.Rating => Rating(place, question),
            QuestionKind.Matrix => Matrix(place, question),
            QuestionKind.Boolean => Boolean(place, question),
            QuestionKind.Text => Line(place, question),
            QuestionKind.Comment => question with
            {
                MaxLength = place.Whole("maxLength", 1, DefinitionLimits.LongestAnswer) ?? DefinitionLimits.CommentLength,
                Lines = place.Whole("rows", 1, 30) ?? question.Lines,
            },
            _ => Choices(place, question),
        };
    }

    private static Question Choices(JsonPlace place, Question question)
    {
        var most = question.Kind == QuestionKind.Checkbox ? DefinitionLimits.MultipleChoices : DefinitionLimits.Choices;
        return question with
        {
            Choices = ChoiceReader.Read(place, "choices", most),
            LeastChosen = place.Whole("minSelectedChoices", 0, most),
            MostChosen = place.Whole("maxSelectedChoices", 0, most) is > 0 and var some ? some : null,
        };
    }

    private static Question Rating(JsonPlace place, Question question)
    {
        var ends = question with { LowText = place.Local("minRateDescription"), HighText = place.Local("maxRateDescription") };
        if (place.Has("rateValues")) return ends with { Choices = ChoiceReader.Read(place, "rateValues", DefinitionLimits.Choices) };
        var min = place.Whole("rateMin", 0, 100) ?? 1;
        var max = place.Whole("rateMax", 1, 100) ?? 5;
        if (max <= min)
        {
            place.Faults.Add(FaultCode.BadValue, $"{place.Path}.rateMax", max.ToString(CultureInfo.InvariantCulture));
            return ends;
        }

        var isScored = place.Flag("isScored");
        return ends with
        {
            Choices = [.. Enumerable.Range(min, max - min + 1).Select(step => Step(step, isScored ? 100.0 * (step - min) / (max - min) : null))],
        };
    }

    private static Choice Step(int step, double? points)
    {
        var text = step.ToString(CultureInfo.InvariantCulture);
        return new Choice(text, new LocalText(text, text), points);
    }

    private static Question Matrix(JsonPlace place, Question question) => question with
    {
        Choices = ChoiceReader.Read(place, "columns", DefinitionLimits.Choices),
        Rows = ChoiceReader.ReadRows(place, "rows"),
        IsEachRowRequired = place.Flag("isAllRowRequired"),
    };

    private static Question Boolean(JsonPlace place, Question question)
    {
        var yes = place.Local("labelTrue");
        var no = place.Local("labelFalse");
        return question with
        {
            Choices =
            [
                new Choice("true", yes.IsEmpty ? new LocalText("はい", "Yes") : yes, place.Number("pointsTrue")),
                new Choice("false", no.IsEmpty ? new LocalText("いいえ", "No") : no, place.Number("pointsFalse")),
            ],
        };
    }

    private static Question Line(JsonPlace place, Question question)
    {
        var type = place.Text("inputType", "text");
        InputKind? input = type switch
        {
            "text" => InputKind.Text,
            "number" => InputKind.Number,
            "email" => InputKind.Email,
            "date" => InputKind.Date,
            _ => null,
        };
        if (input is null) place.Faults.Add(FaultCode.BadValue, $"{place.Path}.inputType", type);
        return question with
        {
            Input = input ?? InputKind.Text,
            MaxLength = place.Whole("maxLength", 1, DefinitionLimits.LongestAnswer) ?? DefinitionLimits.LineLength,
            Min = place.Number("min"),
            Max = place.Number("max"),
        };
    }
}
