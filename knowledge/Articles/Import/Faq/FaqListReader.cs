using System.Text;
using CsvHelper;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>Reads the rows of a list. Its first line names the columns, in any order; others are passed over.</summary>
internal static class FaqListReader
{
    private static readonly string[] QuestionNames = ["question", "title", "質問", "問い", "タイトル", "題名", "件名", "q"];
    private static readonly string[] AnswerNames = ["answer", "body", "回答", "答え", "本文", "内容", "a"];
    private static readonly string[] CategoryNames = ["category", "service", "分類", "カテゴリ", "カテゴリー", "サービス", "区分"];

    /// <summary>The rows; what is wrong with the file is added to <paramref name="problems"/>.</summary>
    public static List<FaqRow> Read(string text, List<FileProblem> problems)
    {
        var rows = new List<FaqRow>();
        // Answers have line breaks; a quote out of place would swallow the rows after it, so the whole list is refused.
        var options = new CsvReaderOptions { Separator = SeparatorOf(text), HasHeader = false, TrackLineNumbers = true, AllowLineBreaksInQuotes = true, MalformedData = CsvMalformedDataHandling.Throw };
        using var csv = CsvReader.FromText(text, options);
        try
        {
            if (!csv.Read()) return Refuse(problems, 1, "行がありません。", "There are no rows.");
            var headings = Fields(csv);
            var (question, answer, category) = (Column(headings, QuestionNames), Column(headings, AnswerNames), Column(headings, CategoryNames));
            if (question < 0 || answer < 0)
                return Refuse(problems, 1, "1 行目に「質問」と「回答」の見出しが要ります（「分類」は任意）。", "Line 1 has to name the columns question and answer (category is optional).");
            while (csv.Read())
            {
                if (rows.Count == FaqLimits.Rows) return Refuse(problems, (int)csv.LineNumber, $"{FaqLimits.Rows} 行までです。分けて取り込んでください。", $"At most {FaqLimits.Rows} rows; please divide the list.");
                var fields = Fields(csv);
                if (fields.All(string.IsNullOrWhiteSpace)) continue;
                rows.Add(new FaqRow((int)csv.LineNumber, OneLine(Field(fields, question)), Field(fields, answer).Trim(), OneLine(Field(fields, category))));
            }
        }
        catch (CsvFormatException exception)
        {
            return Refuse(problems, rows.Count == 0 ? 1 : rows[^1].Line + 1, "CSV として読めません。引用符が閉じているかを確かめてください。", $"It is no CSV here; is a quote left open? ({exception.Message})");
        }

        return rows;
    }

    private static List<FaqRow> Refuse(List<FileProblem> problems, int line, string japanese, string english)
    {
        problems.Add(FileProblem.Error(line, japanese, english));
        return [];
    }

    // Some tools call tab-separated files CSV.
    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = text.AsSpan(0, end < 0 ? text.Length : end);
        return first.Contains('\t') && !first.Contains(',') ? '\t' : ',';
    }

    private static int Column(string[] headings, string[] names)
        => Array.FindIndex(headings, heading => names.Contains(heading.Trim('\uFEFF', ' ', '\u3000').Normalize(NormalizationForm.FormKC), StringComparer.OrdinalIgnoreCase));

    private static string[] Fields(CsvReader csv)
    {
        var fields = new string[csv.FieldCount];
        for (var field = 0; field < fields.Length; field++) fields[field] = csv.GetString(field);
        return fields;
    }

    private static string Field(string[] fields, int column) => column >= 0 && column < fields.Length ? fields[column] : "";

    private static string OneLine(string text) => new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Trim();
}
