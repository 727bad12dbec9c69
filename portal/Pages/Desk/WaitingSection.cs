using Shirube.Portal.Desk.Working;

namespace Shirube.Portal.Pages.Desk;

/// <summary>A part of the desk's first page.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="None">What it says when nothing waits.</param>
/// <param name="List">What waits.</param>
internal sealed record WaitingSection(string Id, string Title, string None, WaitingList List);
