using System.Text;
using CsvHelper;
using Shirube.Surveys.Answers;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Reads a list of recipients as CSV with a heading: a column for the address (<c>メール</c>, <c>mail</c> ...), and one each for
/// unit and name where there are such. Rows that cannot be taken are named; the others are taken.
/// </summary>
public static class RecipientReader
{
    /// <summary>The business survey has 120,000; twice that is a mistake.</summary>
    public const int MostRows = 250_000;

    private const int LongestText = 200;
    private const int NamedRows = 1000;

    private static readonly string[] AddressNames = ["mail", "email", "e-mail", "address", "メール", "メールアドレス", "電子メール", "アドレス"];
    private static readonly string[] UnitNames = ["unit", "department", "section", "組織", "所属", "部署", "部局", "課室", "区分"];
    private static readonly string[] PersonNames = ["name", "氏名", "名前", "事業者名", "会社名"];

    public static RecipientList Read(ReadOnlySpan<byte> file)
    {
        var (text, encoding) = ListEncoding.Read(file);
        // A quote out of place spoils one line, not the rest of the file.
        var options = new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true, AllowLineBreaksInQuotes = false };
        using var reader = CsvReader.FromText(text, options);
        var headings = reader.Read() ? Fields(reader) : [];
        var address = Column(headings, AddressNames);
        if (address < 0) return new RecipientList([], [], 0, encoding, false);
        var unit = Column(headings, UnitNames);
        var name = Column(headings, PersonNames);
        var rows = new Rows();
        while (reader.Read())
        {
            var fields = Fields(reader);
            rows.Add((int)reader.LineNumber, Field(fields, unit), Field(fields, name), Field(fields, address).Normalize(NormalizationForm.FormKC));
        }

        return new RecipientList(rows.Good, rows.Bad, rows.BadCount, encoding, true);
    }

    private static int Column(string[] headings, string[] names) =>
        Array.FindIndex(headings, heading => names.Contains(heading.Trim().Normalize(NormalizationForm.FormKC), StringComparer.OrdinalIgnoreCase));

    private static string[] Fields(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static string Field(string[] fields, int column) => column >= 0 && column < fields.Length ? fields[column].Trim() : "";

    private sealed class Rows
    {
        private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<BadRow> _bad = [];
        private readonly List<Recipient> _good = [];

        public IReadOnlyList<Recipient> Good => _good;

        public IReadOnlyList<BadRow> Bad => _bad;

        public int BadCount { get; private set; }

        public void Add(int line, string unit, string name, string address)
        {
            if (Fault(unit, name, address) is { } fault)
            {
                BadCount++;
                if (_bad.Count < NamedRows) _bad.Add(new BadRow(line, fault, address.Length > 0 ? address : name));
                return;
            }

            _good.Add(new Recipient(unit, name, address.ToLowerInvariant()));
        }

        private RowFault? Fault(string unit, string name, string address)
        {
            if (_good.Count >= MostRows) return RowFault.TooMany;
            if (string.Concat(unit, name, address).Contains('\uFFFD', StringComparison.Ordinal)) return RowFault.Unreadable;
            if (address.Length == 0) return RowFault.NoAddress;
            if (!MailAddressRule.IsGood(address)) return RowFault.BadAddress;
            if (unit.Length > LongestText || name.Length > LongestText || address.Length > LongestText) return RowFault.TooLong;
            return _seen.Add(address) ? null : RowFault.Twice;
        }
    }
}
