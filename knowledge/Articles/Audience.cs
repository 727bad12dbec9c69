namespace Shirube.Knowledge.Articles;

/// <summary>Who an article is written for, and may be read by.</summary>
public enum Audience
{
    /// <summary>Everybody, without signing in unless the portal is set to require it.</summary>
    All,

    /// <summary>課室等管理者: anybody who has signed in.</summary>
    SectionAdmin,

    /// <summary>The desk: agents and above.</summary>
    Desk,
}
