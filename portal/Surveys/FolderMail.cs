using Shirube.Portal.Storage;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Puts each message into a folder as one file, from which a mail server takes it. The file's name is the message's key, so the same message is never there twice.</summary>
internal sealed class FolderMail(string folder, string from, TimeProvider clock) : IMailQueue
{
    private const string Ending = ".eml";

    public bool IsOn => true;

    public async Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var file = FileOf(message.Key);
        var written = file + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
        try
        {
            await using (var writer = new StreamWriter(written, options)) await writer.WriteAsync(MailFile.Write(message, from, clock.GetUtcNow()).AsMemory(), cancellation);
            // Whole or not at all, and known by its trace after the server took it away.
            File.Move(written, file, overwrite: true);
            await File.WriteAllTextAsync(TraceOf(message.Key), "", cancellation);
            return MailOutcome.Taken;
        }
        catch (IOException)
        {
            return MailOutcome.TryLater;
        }
    }

    public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(File.Exists(FileOf(key)) || File.Exists(TraceOf(key)));

    private string FileOf(string key) => Path.Combine(folder, key + Ending);

    private string TraceOf(string key) => Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "taken")).FullName, key);
}
