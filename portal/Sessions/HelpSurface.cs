namespace Shirube.Portal.Sessions;

/// <summary>Where something happened. Several of them in one session are added up.</summary>
[Flags]
internal enum HelpSurface
{
    None = 0,

    Search = 1,

    Chat = 2,

    Form = 4,
}
