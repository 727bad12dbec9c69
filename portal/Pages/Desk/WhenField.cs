using Shirube.Portal.Desk.Working;

namespace Shirube.Portal.Pages.Desk;

/// <summary>The field for the time at which something happened.</summary>
/// <param name="Id">Beginning of its ids.</param>
/// <param name="Form">What was sent and could not be done.</param>
/// <param name="Action">The action whose field it is.</param>
internal sealed record WhenField(string Id, ActionForm Form, string Action)
{
    /// <summary>The time that was sent, or empty.</summary>
    public string Sent => Form.Do == Action ? Form.At ?? "" : "";
}
