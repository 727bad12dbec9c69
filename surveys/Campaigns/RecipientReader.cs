using System.Text;
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
    internal static readonly string[] UnitNames = ["unit", "department", "section", "組織", "所属", "部署", "部局", "課室", "区分"];
    private static readonly string[] PersonNames = ["name", "氏名", "名前", "事業者名", "会社名"];
    private static readonly string[] AccountNames = ["account", "user", "username", "アカウント", "アカウント名", "ユーザー名", "ユーザーID", "職員番号"];

    public static RecipientList Read(ReadOnlySpan<byte> file)
    {
        var (text, encoding) = ListEncoding.Read(file);
        using var reader = ListCsv.Open(text, hasLineBreaks: false);
        var headings = reader.Read() ? ListCsv.Fields(reader) : [];
        var address = Column(headings, AddressNames);
        if (address < 0) return new RecipientList([], [], 0, encoding, false);
        var unit = Column(headings, UnitNames);
        var name = Column(headings, PersonNames);
        var account = Column(headings, AccountNames);
        var rows = new Rows();
        while (reader.Read())
        {
            var fields = ListCsv.Fields(reader);
            rows.Add((int)reader.LineNumber, new Recipient(Field(fields, unit), Field(fields, name), Field(fields, address).Normalize(NormalizationForm.FormKC), Field(fields, account)));
        }

        return new RecipientList(rows.Good, rows.Bad, rows.BadCount, encoding, true);
    }

    private static int Column(string[] headings, string[] names) =>
        Array.FindIndex(headings, heading => names.Contains(ListCsv.Heading(heading), StringComparer.OrdinalIgnoreCase));

    private static string Field(string[] fields, int column) => column >= 0 && column < fields.Length ? fields[column].Trim() : "";

    private sealed class Rows
    {
        private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<BadRow> _bad = [];
        private readonly List<Recipient> _good = [];

        public IReadOnlyList<Recipient> Good => _good;

        public IReadOnlyList<BadRow> Bad => _bad;

        public int BadCount { get; private set; }

        public void Add(int line, Recipient row)
        {
            var address = row.Address!;
            if (Fault(row.Unit, row.Name, address, row.Account) is { } fault)
            {
                BadCount++;
                if (_bad.Count < NamedRows) _bad.Add(new BadRow(line, fault, Cut(address.Length > 0 ? address : row.Name)));
                return;
            }

            _good.Add(row with { Address = address.ToLowerInvariant(), Account = row.Account.ToLowerInvariant() });
        }

        private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;

        private RowFault? Fault(string unit, string name, string address, string account)
        {
            if (_good.Count >= MostRows) return RowFault.TooMany;
            if (string.Concat(unit, name, address).Contains('\uFFFD', StringComparison.Ordinal)) return RowFault.Unreadable;
            if (address.Length == 0) return RowFault.NoAddress;
            if (new[] { unit, name, address, account }.Any(text => text.Length > LongestText)) return RowFault.TooLong;
            if (!MailAddressRule.IsGood(address)) return RowFault.BadAddress;
            return _seen.Add(address) ? null : RowFault.Twice;
        }
    }
}
