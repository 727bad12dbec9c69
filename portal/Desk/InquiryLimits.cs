namespace Shirube.Portal.Desk;

/// <summary>How long the texts of an inquiry may be, in UTF-16 units.</summary>
internal static class InquiryLimits
{
    /// <summary>Numbers, kinds, states.</summary>
    public const int Name = 32;

    /// <summary>A SHA-256 in hexadecimal digits.</summary>
    public const int Key = 64;

    /// <summary>Account names and visitors' ids.</summary>
    public const int Person = 256;

    /// <summary>One line.</summary>
    public const int Subject = 200;

    /// <summary>Four A4 pages; what is longer belongs into a file that the desk asks for.</summary>
    public const int Text = 8000;

    /// <summary>A name, an extension, a mail address.</summary>
    public const int Contact = 200;

    /// <summary>Agents answer, note and report in at most this; pasted logs are longer than questions.</summary>
    public const int AgentText = 20_000;

    /// <summary>To whom something is escalated.</summary>
    public const int Target = 200;

    /// <summary>Sections recorded with one answer.</summary>
    public const int Sections = 10;
}
