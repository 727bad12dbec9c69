using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages;

/// <summary>Kinds of articles as the screens call and colour them.</summary>
internal static class KindText
{
    public static string Of(ArticleKind kind, IStringLocalizer<LayoutText> text) => kind switch
    {
        ArticleKind.Manual => text["KindManual"],
        ArticleKind.Faq => text["KindFaq"],
        ArticleKind.Case => text["KindCase"],
        ArticleKind.Notice => text["KindNotice"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind"),
    };

    /// <summary>The class of the kind's label.</summary>
    public static string ClassOf(ArticleKind kind) => "tag tag-" + WireNames.Of(kind);
}
