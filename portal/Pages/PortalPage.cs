using Microsoft.AspNetCore.Mvc.RazorPages;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Access;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>What every page tells the frame around it, and who is reading.</summary>
internal abstract class PortalPage : PageModel
{
    /// <summary>Name of the page in the browser's tab, without the name of the site.</summary>
    public string PageTitle { get; protected set; } = "";

    /// <summary>The way from the home page, without the home page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; protected set; } = [];

    /// <summary>The place of the main navigation that the page belongs to: what its address begins with, unless said otherwise.</summary>
    public string Place
    {
        get => field ?? ((Request.Path.Value ?? "").Split('/', 3) is [_, var first, ..] ? first : "");
        protected set;
    }

    /// <summary>Whether the search box stands above the page; the home page has its own.</summary>
    public virtual bool HasSearchBand => true;

    /// <summary>Whether the button of the assistant is on the page.</summary>
    public virtual bool HasLauncher => Place != "chat";

    /// <summary>Whether that button floats over the page; where one fills in forms it would cover what is needed, and stands below instead.</summary>
    public bool LauncherFloats => Place is not ("ask" or "desk" or "manage" or "my");

    /// <summary>What stands in the search box.</summary>
    public string SearchWords { get; protected set; } = "";

    /// <summary>The one address of what is shown, when there are several; else null.</summary>
    public string? CanonicalUrl { get; protected set; }

    /// <summary>Whether search engines inside the organisation should leave the page out.</summary>
    public bool IsUnlisted { get; protected set; }

    /// <summary>Whether it is a page to work with, which loads what editors need besides.</summary>
    public bool IsWorkplace { get; protected set; }

    /// <summary>Language of the screens.</summary>
    public string Lang { get; } = Language.Current;

    protected IReadOnlyCollection<Audience> Audiences => Readers.AudiencesOf(User);

    /// <summary>The catalog as this reader sees it.</summary>
    protected CatalogView View(ArticleCatalog catalog) => catalog.For(Lang, Audiences);
}
