namespace Shirube.Portal.Tests.Support;

/// <summary>A small content folder with one of everything that the pages treat differently.</summary>
internal static class TestContent
{
    public const int Manual = 1001;

    public const int Overdue = 1002;

    public const int Translated = 1003;

    public const int ForSectionAdmins = 1004;

    public const int ForDesk = 1005;

    public const int Situation = 3001;

    public const int Notice = 4001;

    /// <summary>Writes the folder.</summary>
    public static void Write(string root)
    {
        foreach (var folder in new[] { "manuals", "faq", "cases", "notices", "dictionary", "media" }) Directory.CreateDirectory(Path.Combine(root, folder));
        Save(root, "services.yml", """
            - { slug: account, ja: アカウントとパスワード, en: Accounts and passwords }
            - { slug: mfp,     ja: 複合機,                 en: Multifunction printers }
            - { slug: mail,    ja: メール,                 en: Mail }
            """);
        Save(root, "vendor-manuals.csv", """
            id,title,vendor,service,version,issued,pages,location
            id-operation,認証基盤 利用者操作マニュアル,基盤事業者,account,4.1,2026-07-01,86,\\fs01\manuals\id-operation_v4.1.pdf
            mfp-web,複合機 操作マニュアル,複合機事業者,mfp,2.0,2026-04-01,120,http://manuals.example/mfp.pdf
            """);
        Save(root, "dictionary/synonyms.txt", "プリンター, 複合機\n");
        Save(root, "dictionary/user-words.csv", "");
        WriteManuals(root);
        WriteOthers(root);
    }

    /// <summary>Writes the manual again with a changed sentence, for a second revision.</summary>
    public static void WriteSecondRevision(string root) =>
        Save(root, "manuals/password.md", Password.Replace("次へを選びます", "次へ進むを選びます", StringComparison.Ordinal));

    private const string Password = """
        ---
        no: 1001
        kind: manual
        title: パスワードを初期化する
        service: account
        lang: ja
        audience: all
        owner: サービスデスク
        reviewBy: 2099-03-31
        systemVersion: 2026-10
        keywords: [パスワード, リセット]
        ask: [パスワードを忘れた, アカウントがロックされた]
        golden: [合言葉が出てこない, 締め出された, 思い出せない]
        sources: [{manual: id-operation, page: 18}, {manual: mfp-web, page: 7}]
        ---
        パスワードを忘れた人のための手順です。

        ## 自分で初期化する

        1. ［パスワードを忘れた場合］を選びます。
        2. 職員番号を入れ、次へを選びます。

        > [!WARNING]
        > 番号が届かないときは窓口へ来てください。

        ### 番号が届かないとき

        サービスデスクに連絡します。

        ## 窓口で初期化する

        | 持ちもの | 説明 |
        | --- | --- |
        | 職員証 | 本人確認に使います |

        職員証を持って貸出窓口へ来てください。印刷の画面は[複合機で印刷する](/articles/1002#印刷する)を見てください。
        """;

    private static void WriteManuals(string root)
    {
        Save(root, "manuals/password.md", Password);
        Save(root, "manuals/mfp.md", Matter(Overdue, "manual", "複合機で印刷する", "mfp", "reviewBy: 2020-01-31\n") + """
            複合機で印刷したい人のための手順です。

            ## 印刷する

            職員証をかざして印刷します。紙づまりのときは<b>ふた</b>を開けます。

            ## 印刷できないとき

            保留に入っていないか確かめます。
            """);
        Save(root, "manuals/mail.md", Matter(Translated, "manual", "メールを使う", "mail", "") + "メールを使う人のための手順です。\n\n## メールを送る\n\n宛先を入れます。\n");
        Save(root, "manuals/mail.en.md", Matter(Translated, "manual", "Use mail", "mail", "", "en") + "For people who use mail.\n\n## Send mail\n\nEnter the recipient.\n");
        Save(root, "manuals/folders.md", Matter(ForSectionAdmins, "manual", "課室のフォルダの権限を決める", "account", "", audience: "section-admin") + "課室等管理者のための手順です。珍しいことばは「鶴亀権限」です。\n");
        Save(root, "manuals/desk.md", Matter(ForDesk, "manual", "窓口の内部手順", "account", "", audience: "desk") + "サービスデスクの内部の手順です。珍しいことばは「秘密台帳」です。\n");
    }

    private static void WriteOthers(string root)
    {
        for (var number = 0; number < 24; number++)
        {
            Save(root, $"faq/faq-{number:00}.md", Matter(2001 + number, "faq", $"複合機の質問その{number + 1}", number % 2 == 0 ? "mfp" : "mail", "")
                + $"質問{number + 1}の答えです。印刷のことはサービスデスクに聞いてください。\n");
        }

        Save(root, "cases/lost.md", Matter(Situation, "case", "端末をなくしたとき", "account", "")
            + "端末をなくした人の手順です。\n\n## 1. 電話する\n\n内線に電話します。\n\n手順：[初期化する](/articles/1001#自分で初期化する)\n\n## 2. 報告する\n\n上司に報告します。\n");
        Save(root, "notices/stop.md", Matter(Notice, "notice", "メールが止まります", "mail", "label: 計画停止\nuntil: 2099-12-31\n") + "メールが止まります。\n");
        Save(root, "notices/old.md", Matter(Notice + 1, "notice", "終わったお知らせ", "mail", "label: 計画停止\nuntil: 2020-12-31\n") + "終わりました。\n");
    }

    private static string Matter(int no, string kind, string title, string service, string more, string lang = "ja", string audience = "all") => $"""
        ---
        no: {no}
        kind: {kind}
        title: {title}
        service: {service}
        lang: {lang}
        audience: {audience}
        owner: サービスデスク
        golden: [確かめる一つ目, 確かめる二つ目, 確かめる三つ目]
        {more}---

        """;

    private static void Save(string root, string name, string text) => File.WriteAllText(Path.Combine(root, name), text);
}
