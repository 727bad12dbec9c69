namespace Shirube.Portal.Access;

/// <summary>
/// Who may open which address: the only place where this is decided. An address without a row is open to nobody.
/// Roles are nested: admin holds manager, manager holds editor, editor holds agent, agent holds staff. Drafts, articles for
/// other audiences and other people's records are besides decided by the use case, which answers "not found".
/// </summary>
internal static class AccessTable
{
    /// <summary>Rows by the pattern of the route, as written in the page or the mapping. A trailing <c>/**</c> covers what is below.</summary>
    private static readonly Dictionary<string, Need> Rows = new(StringComparer.OrdinalIgnoreCase)
    {
        // Reading
        [""] = Need.Reader,
        ["search"] = Need.Reader,
        ["articles/{no:int}/{slug?}"] = Need.Reader,
        ["articles/{no:int}/print"] = Need.Reader,
        ["articles/{no:int}/vote"] = Need.Reader,
        ["articles/{no:int}/history"] = Need.Reader,
        ["articles/{no:int}/diff/{a:int}..{b:int}"] = Need.Reader,
        ["cases"] = Need.Reader,
        ["cases/{slug}"] = Need.Reader,
        ["links"] = Need.Reader,
        ["ask"] = Need.Reader,
        ["ask/solved"] = Need.Reader,
        ["ask/{number}"] = Need.Reader,
        ["chat"] = Need.Reader,
        ["status"] = Need.Reader,
        ["media/**"] = Need.Reader,

        // The own inquiries
        ["my"] = Need.Staff,
        ["my/{number}"] = Need.Staff,

        // The desk
        ["desk"] = Need.Agent,
        ["desk/bot"] = Need.Agent,
        ["desk/bot/settings"] = Need.Agent,
        ["desk/bot/flows"] = Need.Agent,
        ["desk/bot/maintenance"] = Need.Agent,
        ["desk/inquiries"] = Need.Agent,
        ["desk/inquiries/new"] = Need.Agent,
        ["desk/inquiries/form"] = Need.Agent,
        ["desk/inquiries/list.csv"] = Need.Agent,
        ["desk/inquiries/{number}"] = Need.Agent,

        // Writing and publishing; who may approve, the use cases decide
        ["desk/articles"] = Need.Agent,
        ["desk/articles/new"] = Need.Agent,
        ["desk/articles/{no:int}/edit"] = Need.Agent,
        ["desk/articles/{no:int}/preview"] = Need.Agent,
        ["desk/articles/{no:int}/review"] = Need.Agent,
        ["desk/articles/{no:int}/changes/{a:int}..{b:int}"] = Need.Agent,
        ["desk/golden"] = Need.Agent,
        ["desk/signals"] = Need.Agent,
        ["desk/proposals"] = Need.Agent,
        ["desk/proposals/{id:int}"] = Need.Agent,
        ["desk/inquiries/{number}/article"] = Need.Agent,
        ["desk/import"] = Need.Agent,
        // What this brings in is published without a second person, so it is for whoever answers for the whole
        ["desk/import/folder"] = Need.Manager,
        ["desk/documents"] = Need.Agent,
        // Holds drafts, who wrote them and account names of staff
        ["desk/documents/handover.zip"] = Need.Manager,
        ["desk/search"] = Need.Agent,
        ["desk/search/{list}"] = Need.Editor,
        ["manage/loop"] = Need.Manager,

        // Surveys
        ["s/{token}"] = Need.Nothing,
        ["manage"] = Need.Manager,
        ["manage/surveys"] = Need.Manager,
        ["manage/surveys/people"] = Need.Manager,
        ["manage/surveys/touches"] = Need.Manager,
        ["manage/surveys/{id:int}"] = Need.Manager,
        ["manage/surveys/{id:int}/edit"] = Need.Manager,
        ["manage/surveys/{id:int}/question"] = Need.Manager,
        ["manage/surveys/{id:int}/try/{version:int}"] = Need.Manager,
        ["manage/surveys/{id:int}/import"] = Need.Manager,
        ["manage/surveys/{id:int}/campaigns/{number:int}"] = Need.Manager,
        ["manage/surveys/{id:int}/campaigns/{number:int}/who"] = Need.Manager,
        ["manage/surveys/{id:int}/results"] = Need.Manager,

        // Programs
        ["api/search"] = Need.Reader,
        ["api/suggest"] = Need.Reader,
        ["api/articles"] = Need.Reader,
        ["api/articles/{no:int}"] = Need.Reader,
        ["openapi/{documentName}.json"] = Need.Reader,
        ["chat/token"] = Need.Reader,
        ["v3/directline/**"] = Need.Token,
        ["api/messages"] = Need.Token,
        ["health/live"] = Need.Nothing,
        ["health/ready"] = Need.Nothing,

        // What has to work before and without signing in
        ["signin"] = Need.Nothing,
        ["signout"] = Need.Nothing,
        ["accessibility"] = Need.Nothing,
        ["error/{code:int?}"] = Need.Nothing,
        ["assets/**"] = Need.Nothing,
    };

    /// <summary>Every row: pattern and need.</summary>
    public static IReadOnlyDictionary<string, Need> All => Rows;

    /// <summary>What the address with this pattern asks for, or null when nobody decided.</summary>
    public static Need? Of(string? pattern)
    {
        if (pattern is null) return null;
        var path = pattern.Trim('/');
        if (Rows.TryGetValue(path, out var need)) return need;
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (Rows.TryGetValue(string.Concat(path.AsSpan(0, end), "/**"), out need)) return need;
        }

        return null;
    }

    /// <summary>The least role that satisfies a need; null when nobody has to sign in.</summary>
    public static Role? RoleFor(Need need, bool requireSignIn) => need switch
    {
        Need.Nothing or Need.Token => null,
        Need.Reader => requireSignIn ? Role.Staff : null,
        Need.Staff => Role.Staff,
        Need.Agent => Role.Agent,
        Need.Editor => Role.Editor,
        Need.Manager => Role.Manager,
        Need.Admin => Role.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "Not a need"),
    };
}
