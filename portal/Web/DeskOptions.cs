using System.ComponentModel.DataAnnotations;

namespace Shirube.Portal.Web;

/// <summary>How staff reach the desk, section <c>Portal:Desk</c>.</summary>
internal sealed class DeskOptions : IValidatableObject
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

    /// <summary>Further days on which the desk is closed, beside weekends, national holidays and the turn of the year.</summary>
    public IReadOnlyList<DateOnly> ClosedDays { get; set; } = [];

    /// <summary>Minutes of desk hours within which an answer is promised.</summary>
    [Range(1, 100_000)]
    public int AnswerTargetMinutes { get; set; } = 240;

    /// <summary>Whether service levels count desk hours only. The specification's clock counts nights between working days too.</summary>
    public bool CountDeskHoursOnly { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Opens >= Closes) yield return new ValidationResult("Portal:Desk:Opens has to be before Portal:Desk:Closes.", [nameof(Opens), nameof(Closes)]);
    }
}
