using System.CommandLine;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Portal.CommandLine;

/// <summary>Imports a content folder or a list of questions.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string>("folder") { Description = "取り込むフォルダ、または .zip、.csv / the content folder, or a .zip or .csv file" };
        var dryRun = new Option<bool>("--dry-run") { Description = "確かめるだけで、取り込みません / checks and changes nothing" };
        var author = new Option<string>("--author") { Description = "版の作成者 / author of the revisions", DefaultValueFactory = _ => "import" };
        var note = new Option<string>("--note") { Description = "変更の説明 / change note", DefaultValueFactory = _ => "ファイルから取り込み" };
        var service = new Option<string>("--service") { Description = "CSV で分類がサービスでない行のサービス / service of CSV rows whose category is none", DefaultValueFactory = _ => "" };
        var command = new Command("import", "記事のフォルダか FAQ の CSV を取り込みます / imports a folder of articles or a CSV list of FAQ") { folder, dryRun, author, note, service };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => host.RunAsync(parsed.UnmatchedTokens, (services, stop) => ImportFiles.RunAsync(services, host.Terminal, new ImportRequest
        {
            Folder = parsed.GetRequiredValue(folder),
            DryRun = parsed.GetValue(dryRun),
            Author = parsed.GetRequiredValue(author),
            Note = parsed.GetRequiredValue(note),
        }, parsed.GetRequiredValue(service), stop), cancellation));
        return command;
    }
}
