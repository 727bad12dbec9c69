using System.CommandLine;
using Shirube.Knowledge.Articles.Export;
using Shirube.Portal.Startup;

namespace Shirube.Portal.CommandLine;

/// <summary>Exports everything published as a content folder.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string>("folder") { Description = "書き出すフォルダ / the folder to write" };
        var command = new Command("export", "公開中の記事を Markdown で書き出します / exports what is published as Markdown") { folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens,
            (services, stop) => RunAsync(services, host.Terminal, parsed.GetRequiredValue(folder), stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string folder, CancellationToken cancellation)
    {
        try
        {
            var report = await services.GetRequiredService<ArticleExporter>().ExportAsync(folder, cancellation);
            ImportLines.Tell(terminal, report.Problems);
            terminal.Say(
                $"書き出しました: 記事 {report.Articles}、図 {report.Media}、一覧 {report.Lists}（{Path.GetFullPath(folder)}）",
                $"Exported {report.Articles} articles, {report.Media} media, {report.Lists} lists");
            return report.Problems.Any(problem => problem.IsError) ? 1 : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupFaultException($"フォルダ「{folder}」に書き込めません（{exception.Message}）。", $"The folder \"{folder}\" cannot be written to.", exception);
        }
    }
}
