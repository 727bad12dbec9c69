using System.CommandLine;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Storage;

namespace Shirube.Portal.CommandLine;

/// <summary>Looks through the database, every text and the index, and reports what is not as it was stored.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("verify", "データベース・記事・索引に壊れたところがないか調べます / checks the database, the articles and the index") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens, (services, stop) => RunAsync(services, host.Terminal, stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellation)
    {
        var damage = await services.GetRequiredService<SqliteFile>().CheckAsync(cancellation);
        foreach (var line in damage) terminal.Say($"データベース: {line}", $"Database: {line}");

        var texts = await services.GetRequiredService<StoredTextCheck>().RunAsync(cancellation);
        foreach (var finding in texts.Findings) terminal.Say($"{finding.Place}: {finding.Japanese}", finding.English);

        await services.GetRequiredService<ArticleCatalog>().ReloadAsync(cancellation);
        var plan = services.GetRequiredService<ArticleIndexer>().Compare();
        foreach (var head in plan.Put) terminal.Say($"索引: 記事 {head.Group} がないか、古い版です。", $"Index: article {head.Group} is missing or out of date.");
        foreach (var group in plan.Remove) terminal.Say($"索引: 記事 {group} は公開されていません。", $"Index: article {group} is not published.");

        var findings = damage.Count + texts.Findings.Count + plan.Count;
        terminal.Say(
            $"調べました: 版 {texts.Revisions}、図 {texts.Media}、一覧 {texts.Lists}、見つかった問題 {findings}",
            $"Checked {texts.Revisions} revisions, {texts.Media} media, {texts.Lists} lists: {findings} findings");
        return findings == 0 ? 0 : 1;
    }
}
