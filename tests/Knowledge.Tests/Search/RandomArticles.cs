using System.Globalization;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>Random articles of several sections from a small vocabulary, so that words meet, repeat and tie. The seed is printed with every failure.</summary>
internal sealed class RandomArticles
{
    private static readonly string[] Words =
    [
        "印刷", "複合機", "プリンター", "パスワード", "初期化", "共有フォルダ", "メール", "送信", "受信", "端末", "画面", "認証", "接続", "リモートアクセス", "無線LAN", "会議",
        "予約", "申請", "承認", "職員証", "USBメモリ", "検査", "更新", "再起動", "設定", "削除", "復元", "貸出", "返却", "紛失", "電話", "転送", "0x80070005", "RA-1012", "Outlook",
    ];

    private static readonly string[] Joins = ["を", "が", "の", "に", "で", "できない。", "します。", "してください。\n", "、", "とき", " "];

    private readonly Random _random;

    public RandomArticles(int? seed = null)
    {
        Seed = seed ?? (int.TryParse(Environment.GetEnvironmentVariable("SHIRUBE_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount);
        _random = new Random(Seed);
    }

    public int Seed { get; }

    public string Why => $"seed {Seed} (set SHIRUBE_SEED to repeat)";

    public int Next(int below) => _random.Next(below);

    public string Word() => Words[_random.Next(Words.Length)];

    public string Text(int words) => string.Concat(Enumerable.Range(0, words).Select(_ => Word() + Joins[_random.Next(Joins.Length)]));

    public string Query() => string.Join(_random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Word()));

    public GroupChange Article(string key) => new(key, Seed.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(ordinal => Section(key, ordinal))]);

    public List<GroupChange> Articles(int count) => [.. Enumerable.Range(0, count).Select(i => Article($"a{i:0000}"))];

    public void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private SearchDocument Section(string key, int ordinal) => new()
    {
        Group = key,
        Ordinal = ordinal,
        Anchor = ordinal == 0 ? "" : $"s{ordinal}",
        Title = $"{Word()}と{Word()}",
        Heading = ordinal == 0 ? "" : Text(2),
        Questions = ordinal == 0 ? [Text(3), Text(2)] : [],
        Keywords = ordinal == 0 ? [Word()] : [],
        Body = Text(_random.Next(40)),
        Service = _random.Next(2) == 0 ? "mfp" : "mail",
        Kind = _random.Next(2) == 0 ? "faq" : "manual",
    };
}
