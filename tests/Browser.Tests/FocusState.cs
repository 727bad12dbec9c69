namespace Shirube.Browser.Tests;

/// <summary>What has the keyboard's focus.</summary>
internal sealed class FocusState
{
    /// <summary>Describes the focused element; null for the page itself.</summary>
    public const string Script = """
        (() => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const ringed = [e, e.closest(".seek-row")].filter(Boolean);
          const shown = e.matches("summary") ? e : e;
          const box = shown.getBoundingClientRect();
          return {
            html: e.outerHTML.slice(0, 120),
            place: [...document.querySelectorAll("*")].indexOf(e).toString(),
            isOutlined: ringed.some(x => { const s = getComputedStyle(x); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2; }),
            isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        })()
        """;

    public string Html { get; set; } = "";

    /// <summary>Its place among all elements.</summary>
    public string Place { get; set; } = "";

    public bool IsOutlined { get; set; }

    public bool IsInView { get; set; }
}
