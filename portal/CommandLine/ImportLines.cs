using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Portal.CommandLine;

/// <summary>Tells of an import while it runs and when it is done.</summary>
internal sealed class ImportLines(Terminal terminal) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => terminal.Line($"  記事を取り込んでいます / importing: {value.Done} / {value.Total}");

    public static void Tell(Terminal terminal, ImportReport report, bool dryRun)
    {
        Tell(terminal, report.Problems);
        var (japanese, english) = dryRun ? ("確認だけしました", "Checked only") : ("取り込みました", "Imported");
        terminal.Say(
            $"{japanese}: 新規 {report.Created}、更新 {report.Updated}、変更なし {report.Unchanged}、取り込めない {report.Refused}、図 {report.Media}、一覧 {report.Lists}",
            $"{english}: {report.Created} new, {report.Updated} changed, {report.Unchanged} unchanged, {report.Refused} refused, {report.Media} media, {report.Lists} lists");
    }

    public static void Tell(Terminal terminal, IEnumerable<FileProblem> problems)
    {
        foreach (var problem in problems)
            terminal.Say($"{problem.Place}: {(problem.IsError ? "エラー" : "注意")}: {problem.Japanese}", $"{(problem.IsError ? "error" : "warning")}: {problem.English}");
    }
}
