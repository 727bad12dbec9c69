using System.ComponentModel.DataAnnotations;

namespace Shirube.Portal.Web;

/// <summary>How staff reach the desk, section <c>Portal:Desk</c>.</summary>
internal sealed class DeskOptions
{
    public const string Section = "Portal:Desk";

    /// <summary>Extension of the desk.</summary>
    [Required]
    public string Phone { get; set; } = "5000";

    /// <summary>Extension for loss and theft, answered day and night.</summary>
    [Required]
    public string UrgentPhone { get; set; } = "5119";

    [Required]
    public string Mail { get; set; } = "servicedesk@mail.example";

    /// <summary>Start of the desk's day.</summary>
    public TimeOnly Opens { get; set; } = new(8, 30);

    /// <summary>End of the desk's day.</summary>
    public TimeOnly Closes { get; set; } = new(18, 15);

    /// <summary>Where the counter is, in Japanese; the text of the screens when empty.</summary>
    public string CounterJa { get; set; } = "";

    /// <summary>Where the counter is, in English; the text of the screens when empty.</summary>
    public string CounterEn { get; set; } = "";
}
