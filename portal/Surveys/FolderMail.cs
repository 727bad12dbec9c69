using Shirube.Portal.Storage;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Puts each message into a folder as one file, from which a mail server takes it away. A message is written in <c>waiting</c>, marked in
/// <c>taken</c> and then moved into the folder, in that order: wherever the portal stops, it can tell afterwards whether the message has
/// been handed over (marked, and not waiting any more), also when the server was quicker.
/// </summary>
internal sealed class FolderMail(string folder, string from, TimeProvider clock) : IMailQueue
{
    private const string Ending = ".eml";

    private readonly string _waiting = Path.Combine(folder, "waiting");

    private readonly string _taken = Path.Combine(folder, "taken");

    public bool IsOn => true;

    public async Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation)
    {
        if (WasTaken(message.Key)) return MailOutcome.Taken;
        try
        {
            Directory.CreateDirectory(_waiting);
            Directory.CreateDirectory(_taken);
            var whole = Path.Combine(_waiting, message.Key);
            var part = whole + ".part";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
            await using (var writer = new StreamWriter(part, options)) await writer.WriteAsync(MailFile.Write(message, from, clock.GetUtcNow()).AsMemory(), cancellation);
            File.Move(part, whole, overwrite: true);
            await File.WriteAllTextAsync(Path.Combine(_taken, message.Key), "", cancellation);
            File.Move(whole, Path.Combine(folder, message.Key + Ending), overwrite: true);
            return MailOutcome.Taken;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return MailOutcome.TryLater;
        }
    }

    public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(WasTaken(key));

    private bool WasTaken(string key) => File.Exists(Path.Combine(_taken, key)) && !File.Exists(Path.Combine(_waiting, key));
}
