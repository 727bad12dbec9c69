using System.Globalization;
using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Answers;

/// <summary>Takes what was sent, drops what the form does not offer, and names what has to be put right. The same for every way of answering.</summary>
public static class AnswerCheck
{
    /// <summary>Reads one page as it was sent.</summary>
    /// <param name="definition">What is asked.</param>
    /// <param name="page">The page that was sent.</param>
    /// <param name="earlier">Answers to all pages so far.</param>
    /// <param name="fields">What was sent, by key of the item.</param>
    public static AnswerReading Page(SurveyDefinition definition, SurveyPage page, AnswerSet earlier, IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(fields);
        var dropped = new List<Dropped>();
        var items = page.Questions.SelectMany(SurveyDefinition.ItemsOf).ToList();
        var sent = items.ToDictionary(item => item.Key, IReadOnlyList<string> (item) => Clean(item, fields.GetValueOrDefault(item.Key, []), dropped), StringComparer.Ordinal);
        foreach (var key in fields.Keys.Where(key => !sent.ContainsKey(key))) dropped.Add(new Dropped(key, DropReason.Unknown));
        var answers = earlier.With(sent);
        var visibility = Visibility.Of(definition, answers);
        var closed = items.Where(item => !visibility.IsOpen(item.Question)).ToList();
        dropped.AddRange(closed.Where(item => sent[item.Key].Count > 0).Select(item => new Dropped(item.Key, DropReason.Hidden)));
        answers = answers.With(closed.ToDictionary(item => item.Key, IReadOnlyList<string> (_) => [], StringComparer.Ordinal));
        return new AnswerReading(answers, Faults(page, answers, visibility), dropped);
    }

    /// <summary>Checks all answers together before they are taken for good; what is hidden now is dropped.</summary>
    public static AnswerReading All(SurveyDefinition definition, AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(answers);
        var visibility = Visibility.Of(definition, answers);
        var kept = answers.Only(definition.Questions.Where(visibility.IsOpen));
        var dropped = answers.Values.Keys.Where(key => kept[key].Count == 0).Select(key => new Dropped(key, DropReason.Hidden)).ToList();
        return new AnswerReading(kept, [.. definition.Pages.SelectMany(page => Faults(page, kept, visibility))], dropped);
    }

    private static List<AnswerFault> Faults(SurveyPage page, AnswerSet answers, Visibility visibility) =>
        [.. page.Questions.Where(visibility.IsOpen).SelectMany(question => Faults(question, answers, visibility))];

    private static IEnumerable<AnswerFault> Faults(Question question, AnswerSet answers, Visibility visibility)
    {
        var items = SurveyDefinition.ItemsOf(question).ToList();
        if (question.Kind != QuestionKind.Matrix) return items.Select(item => Fault(item, answers[item.Key], visibility.IsRequired(question))).OfType<AnswerFault>();
        if (question.IsEachRowRequired) return items.Where(item => answers[item.Key].Count == 0).Select(item => new AnswerFault(item.Key, AnswerFaultCode.Required));
        // A matrix that has to be answered is answered with any of its rows, as SurveyJS has it.
        return visibility.IsRequired(question) && items.All(item => answers[item.Key].Count == 0) ? [new AnswerFault(question.Name, AnswerFaultCode.Required)] : [];
    }

    /// <summary>Values that the item can have, tidied.</summary>
    private static List<string> Clean(Item item, IReadOnlyList<string> values, List<Dropped> dropped)
    {
        var given = values.Select(Tidy).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (item.Kind is ItemKind.OneChoice or ItemKind.SeveralChoices)
        {
            var known = given.Where(value => item.Choices.Any(choice => choice.Value == value)).ToList();
            if (known.Count < given.Count) dropped.Add(new Dropped(item.Key, DropReason.NotAllowed));
            given = known;
        }

        if (item.Kind == ItemKind.SeveralChoices || given.Count < 2) return given;
        dropped.Add(new Dropped(item.Key, DropReason.NotAllowed));
        return [given[0]];
    }

    private static string Tidy(string value)
    {
        var lines = value.ReplaceLineEndings("\n").Trim();
        return lines.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))
            ? new string([.. lines.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')])
            : lines;
    }

    private static AnswerFault? Fault(Item item, IReadOnlyList<string> values, bool isRequired)
    {
        var question = item.Question;
        if (values.Count == 0 && isRequired) return new AnswerFault(item.Key, AnswerFaultCode.Required);
        // A least number also holds for those who choose nothing, as SurveyJS has it.
        if (values.Count == 0 && question.LeastChosen is null or 0) return null;
        if (item.Kind == ItemKind.SeveralChoices)
        {
            if (question.LeastChosen is { } least && values.Count < least) return new AnswerFault(item.Key, AnswerFaultCode.TooFewChosen, Text(least));
            if (question.MostChosen is { } most && values.Count > most) return new AnswerFault(item.Key, AnswerFaultCode.TooManyChosen, Text(most));
            return null;
        }

        if (item.Kind == ItemKind.OneChoice) return null;
        if (values[0].Length > question.MaxLength) return new AnswerFault(item.Key, AnswerFaultCode.TooLong, Text(question.MaxLength));
        return question.Kind == QuestionKind.Text ? LineFault(item, question, values[0]) : null;
    }

    private static AnswerFault? LineFault(Item item, Question question, string value)
    {
        switch (question.Input)
        {
            case InputKind.Number:
                if (Number(value) is not { } number) return new AnswerFault(item.Key, AnswerFaultCode.NotANumber);
                if (number < question.Min) return new AnswerFault(item.Key, AnswerFaultCode.TooSmall, Text(question.Min!.Value));
                if (number > question.Max) return new AnswerFault(item.Key, AnswerFaultCode.TooBig, Text(question.Max!.Value));
                return null;
            case InputKind.Email when !MailAddressRule.IsGood(value):
                return new AnswerFault(item.Key, AnswerFaultCode.NotAnEmail);
            case InputKind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                return new AnswerFault(item.Key, AnswerFaultCode.NotADate);
            default:
                return null;
        }
    }

    /// <summary>A number as people type it: full-width digits and commas of thousands are understood.</summary>
    public static double? Number(string value)
    {
        var plain = value.Normalize(System.Text.NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim();
        return double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
