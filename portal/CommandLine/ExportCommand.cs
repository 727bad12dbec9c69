using System.CommandLine;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Export;
using Shirube.Portal.Startup;
using Shirube.Surveys;

namespace Shirube.Portal.CommandLine;

/// <summary>Exports everything published as a content folder.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string>("folder") { Description = "書き出すフォルダ / the folder to write" };
        var complete = new Option<bool>("--complete") { Description = "引き継ぎに要る記録（版、声、提案、文書一覧）も書き出します / writes the records for a successor too" };
        var command = new Command("export", "公開中の記事を Markdown で書き出します / exports what is published as Markdown") { folder, complete };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens,
            (services, stop) => RunAsync(services, host.Terminal, parsed.GetRequiredValue(folder), parsed.GetValue(complete), stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string folder, bool complete, CancellationToken cancellation)
    {
        try
        {
            var report = await services.GetRequiredService<ArticleExporter>().ExportAsync(folder, cancellation);
            ImportLines.Tell(terminal, report.Problems);
            terminal.Say(
                $"書き出しました: 記事 {report.Articles}、図 {report.Media}、一覧 {report.Lists}（{Path.GetFullPath(folder)}）",
                $"Exported {report.Articles} articles, {report.Media} media, {report.Lists} lists");
            if (complete)
            {
                await services.GetRequiredService<ArticleCatalog>().ReloadAsync(cancellation);
                var records = await services.GetRequiredService<HandoverExporter>().ExportAsync(new FolderTarget(folder), services.GetRequiredService<SurveyOptions>().BaseAddress, cancellation);
                terminal.Say($"引き継ぎの記録を書き出しました: {records} ファイル（{HandoverExporter.Folder}/）", $"Exported the records for a successor: {records} files");
            }

            return report.Problems.Any(problem => problem.IsError) ? 1 : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupFaultException($"フォルダ「{folder}」に書き込めません（{exception.Message}）。", $"The folder \"{folder}\" cannot be written to.", exception);
        }
    }
}
