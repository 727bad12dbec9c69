using System.ComponentModel.DataAnnotations;

namespace Shirube.Portal.Surveys;

/// <summary>How mail leaves the portal, section <c>Portal:Mail</c>. By default none does.</summary>
internal sealed class MailOptions
{
    public const string Section = "Portal:Mail";

    /// <summary><c>off</c>, <c>folder</c> (files that a mail server picks up) or <c>smtp</c>.</summary>
    [RegularExpression("off|folder|smtp")]
    public string Mode { get; set; } = "off";

    /// <summary>Folder for the files; empty for <c>mail</c> in the data folder.</summary>
    public string Folder { get; set; } = "";

    public string Host { get; set; } = "localhost";

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    public bool UseTls { get; set; }

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Sender of everything.</summary>
    [Required, EmailAddress]
    public string From { get; set; } = "shirube@localhost.example";

    /// <summary>Address of an account, for example <c>{0}@mail.example.go.jp</c> with the account's name for <c>{0}</c>; empty when accounts have none.</summary>
    [RegularExpression(@"|[^{}@\s]*\{0\}[^{}@\s]*@[A-Za-z0-9.\-]+")]
    public string AccountAddress { get; set; } = "";

    /// <summary>Messages a minute at most, so that the mail server stays usable for others.</summary>
    [Range(1, 100_000)]
    public int PerMinute { get; set; } = 600;
}
