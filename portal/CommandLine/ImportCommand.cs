using System.CommandLine;
using Shirube.Knowledge.Articles.Import;
using Shirube.Portal.Startup;

namespace Shirube.Portal.CommandLine;

/// <summary>Imports a content folder.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string>("folder") { Description = "取り込むフォルダ / the content folder" };
        var dryRun = new Option<bool>("--dry-run") { Description = "確かめるだけで、取り込みません / checks and changes nothing" };
        var author = new Option<string>("--author") { Description = "版の作成者 / author of the revisions", DefaultValueFactory = _ => "import" };
        var note = new Option<string>("--note") { Description = "変更の説明 / change note", DefaultValueFactory = _ => "ファイルから取り込み" };
        var command = new Command("import", "Markdown のフォルダを取り込みます / imports a folder of Markdown") { folder, dryRun, author, note };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens, (services, stop) => RunAsync(services, host.Terminal, new ImportRequest
        {
            Folder = parsed.GetRequiredValue(folder),
            DryRun = parsed.GetValue(dryRun),
            Author = parsed.GetRequiredValue(author),
            Note = parsed.GetRequiredValue(note),
        }, stop), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, ImportRequest request, CancellationToken cancellation)
    {
        if (!Directory.Exists(request.Folder))
            throw new StartupFaultException($"フォルダ「{request.Folder}」がありません。", $"There is no folder \"{request.Folder}\".");
        var report = await services.GetRequiredService<ArticleImporter>().ImportAsync(request, new ImportLines(terminal), cancellation);
        ImportLines.Tell(terminal, report, request.DryRun);
        return report.HasErrors ? 1 : 0;
    }
}
