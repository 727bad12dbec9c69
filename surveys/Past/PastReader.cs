using System.Globalization;
using System.Text.RegularExpressions;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Past;

/// <summary>
/// Reads answers of a survey that was held elsewhere, in the form in which answers are exported: one row for each person, a
/// column for each question named by its key, and where there are such one for the unit and one for the month.
/// </summary>
public static partial class PastReader
{
    /// <summary>The business survey has 24,000 answers; ten times that is a mistake.</summary>
    public const int MostRows = 250_000;

    private const int NamedFaults = 1000;
    private const int LongestUnit = 200;

    private static readonly string[] MonthNames = ["month", "月", "回答月", "年月"];

    /// <summary>Columns of an export that say nothing new, and names: answers of the past are of nobody.</summary>
    private static readonly string[] OtherNames = ["no", "番号", "score", "点数", "respondent", "回答者"];

    /// <summary>What an export writes where a unit or a month is hidden.</summary>
    private static readonly string[] HiddenNames = ["少数のため非表示", "hidden (few)"];

    /// <param name="file">The file.</param>
    /// <param name="definition">What was asked.</param>
    /// <param name="first">First day of the campaign; its month is that of rows without one.</param>
    /// <param name="last">Last day.</param>
    public static PastList Read(ReadOnlySpan<byte> file, SurveyDefinition definition, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var (text, encoding) = ListEncoding.Read(file);
        using var reader = ListCsv.Open(text, hasLineBreaks: true);
        string[] headings = reader.Read() ? [.. ListCsv.Fields(reader).Select(ListCsv.Heading)] : [];
        var items = definition.Items.ToDictionary(item => item.Key, StringComparer.OrdinalIgnoreCase);
        var known = headings.Select(heading => items.GetValueOrDefault(heading)).ToArray();
        var unknown = headings.Where((heading, at) => known[at] is null && heading.Length > 0 && !RecipientReader.UnitNames.Concat(MonthNames).Concat(OtherNames).Contains(heading, StringComparer.OrdinalIgnoreCase)).ToList();
        if (!known.Any(item => item is not null)) return new PastList([], [], 0, unknown, encoding, false);
        var rows = new Rows(definition, known, Column(headings, RecipientReader.UnitNames), Column(headings, MonthNames), (MonthOf(first), MonthOf(last)));
        while (reader.Read()) rows.Add((int)reader.LineNumber, ListCsv.Fields(reader));
        return new PastList(rows.Good, rows.Bad, rows.BadCount, unknown, encoding, true);
    }

    private static int Column(string[] headings, string[] names) => Array.FindIndex(headings, heading => names.Contains(heading, StringComparer.OrdinalIgnoreCase));

    private static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})\D{1,3}(?<month>\d{1,2})(\D.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearAndMonth();

    private sealed class Rows(SurveyDefinition definition, Item?[] columns, int unitColumn, int monthColumn, (string First, string Last) months)
    {
        private readonly List<PastAnswer> _good = [];
        private readonly List<PastFault> _bad = [];

        public IReadOnlyList<PastAnswer> Good => _good;

        public IReadOnlyList<PastFault> Bad => _bad;

        public int BadCount { get; private set; }

        public void Add(int line, string[] cells)
        {
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) return;
            if (Fault(cells, out var answer) is not { } fault)
            {
                _good.Add(answer!);
                return;
            }

            BadCount++;
            if (_bad.Count < NamedFaults) _bad.Add(new PastFault(line, fault.Code, Cut(fault.Detail)));
        }

        private (PastFaultCode Code, string Detail)? Fault(string[] cells, out PastAnswer? answer)
        {
            answer = null;
            if (_good.Count >= MostRows) return (PastFaultCode.TooMany, "");
            if (Array.Find(cells, cell => cell.Contains('\uFFFD', StringComparison.Ordinal)) is { } unreadable) return (PastFaultCode.Unreadable, unreadable);
            var unit = Known(Cell(cells, unitColumn));
            if (unit.Length > LongestUnit) return (PastFaultCode.TooLong, unit);
            var month = Known(Cell(cells, monthColumn));
            if (Month(month) is not { } when) return (PastFaultCode.BadMonth, month);
            var (answers, dropped, fault) = Answers(cells);
            if (fault is null) answer = new PastAnswer(unit, when, answers, dropped);
            return fault;
        }

        private (AnswerSet Answers, IReadOnlyList<Dropped> Dropped, (PastFaultCode Code, string Detail)? Fault) Answers(string[] cells)
        {
            var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            for (var at = 0; at < columns.Length; at++)
                if (columns[at] is { } item && Cell(cells, at) is { Length: > 0 } cell) fields[item.Key] = item.Kind == ItemKind.SeveralChoices ? cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [cell];
            var answers = AnswerSet.None;
            var dropped = new List<Dropped>();
            // Page by page, as they would have been given.
            foreach (var page in definition.Pages)
            {
                var own = page.Questions.SelectMany(SurveyDefinition.ItemsOf).Where(item => fields.ContainsKey(item.Key)).ToDictionary(item => item.Key, item => fields[item.Key], StringComparer.Ordinal);
                var reading = AnswerCheck.Page(definition, page, answers, own);
                if (reading.Dropped.FirstOrDefault(one => one.Reason == DropReason.NotAllowed) is { } strange) return (answers, dropped, (PastFaultCode.NotAllowed, Detail(strange.Key, own)));
                // Who left a question out had his reasons; what was answered has to be an answer.
                if (reading.Faults.FirstOrDefault(one => own.ContainsKey(one.Key) && one.Code is not AnswerFaultCode.Required) is { } fault) return (answers, dropped, (PastFaultCode.BadAnswer, Detail(fault.Key, own)));
                dropped.AddRange(reading.Dropped);
                answers = reading.Answers;
            }

            return (answers, dropped, null);
        }

        private string? Month(string text)
        {
            if (text.Length == 0) return months.First;
            if (YearAndMonth().Match(ListCsv.Heading(text)) is not { Success: true } found) return null;
            var (year, month) = (int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture), int.Parse(found.Groups["month"].Value, CultureInfo.InvariantCulture));
            if (year < 1 || month is < 1 or > 12) return null;
            var named = MonthOf(new DateOnly(year, month, 1));
            return string.CompareOrdinal(named, months.First) < 0 || string.CompareOrdinal(named, months.Last) > 0 ? null : named;
        }

        private static string Detail(string key, Dictionary<string, IReadOnlyList<string>> fields) => $"{key}: {string.Join(';', fields[key])}";

        private static string Known(string cell) => HiddenNames.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "" : cell;

        /// <summary>A cell without the apostrophe that an export puts before what looks like a formula.</summary>
        private static string Cell(string[] cells, int column)
        {
            var cell = column >= 0 && column < cells.Length ? cells[column].Trim() : "";
            return cell.Length > 1 && cell[0] == '\'' ? cell[1..] : cell;
        }

        private static string Cut(string text) => text.Length > LongestUnit ? text[..LongestUnit] + "…" : text;
    }
}
