// Marks in the contents the section that is being read.

/** A heading above this line, in pixels from the top, has been reached: where a link to it puts it, and a little more. */
const line = 96;

/** @param {Element | null} contents the list of links to the sections of this page. */
export function followContents(contents) {
  if (!contents) return;
  const links = new Map();
  for (const link of contents.querySelectorAll('a[href^="#"]')) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  }
  const headings = [...links.keys()];
  if (headings.length === 0) return;

  function mark() {
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    let current = null;
    for (const heading of headings) {
      if (!isAtEnd && heading.getBoundingClientRect().top > line) break;
      current = heading;
    }
    for (const [heading, link] of links) {
      if (heading === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  }

  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
