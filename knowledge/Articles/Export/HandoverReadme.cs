namespace Shirube.Knowledge.Articles.Export;

/// <summary>What explains the records to whoever takes over.</summary>
internal static class HandoverReadme
{
    public const string Text = """
        # 引き継ぎの記録 / Records for the successor

        この一つ上のフォルダは、公開中の記事の Markdown です。`import` で同じ状態に戻ります。
        このフォルダ（records）は、その経過の記録です。CSV は UTF-8（BOM 付き）で、時刻は UTC です。
        表計算ソフトが式とみなす文字（= + - @ など）で始まる値には、先頭に ' が付いています。
        signals.csv、notices.csv などには職員のアカウント名が入っています。取り扱いに注意してください。

        The folder above holds what is published, as Markdown; `import` brings it back. This folder holds how it came about.
        CSV files are UTF-8 with a byte order mark, times are UTC, and a leading ' marks values that a spreadsheet would take
        for formulas. Some files hold account names of staff: handle them accordingly.

        | file | 内容 | contents |
        |---|---|---|
        | documents.csv | 作成文書の一覧とアドレス | documents with their addresses |
        | revisions.csv, revisions/ | すべての版とその全文（SHA-256 付き） | every revision and its text, with its SHA-256 |
        | article-events.csv | 記事に起きたこと（だれが、いつ、なぜ） | what happened to articles: who, when, why |
        | lists/ | サービス、事業者マニュアル、同義語、登録語、決めた答え、案内の各版 | all versions of services, vendor manuals, synonyms, user words, pinned answers, flows |
        | signals.csv, signal-decisions.csv | 声と、その扱い | signals and what was decided about them |
        | proposals.csv, proposal-events.csv | 改訂提案（事業者マニュアルの訂正を含む）とその経過 | proposals, with corrections of vendor manuals, and their history |
        | notices.csv | 知らせた人と、知らせたこと | who was told what |
        | golden-runs.csv | 確認質問の実行結果 | runs of the golden questions |

        """;
}
