// The link to the assistant opens it in a panel of the page instead of leaving it. What the panel needs is loaded only then.

/** @param {HTMLAnchorElement | null} link the link with data-launch; data-close says what it is called when the panel is open. */
export function launchChat(link) {
  if (!link) return;
  let panel = null;
  const label = link.textContent;

  const close = () => {
    panel.close();
    link.textContent = label;
    link.setAttribute("aria-expanded", "false");
    link.focus();
  };

  const open = () => {
    panel ??= makePanel();
    // A small screen shows nothing else, so nothing else can be reached either.
    if (matchMedia("(width < 40rem)").matches) panel.showModal();
    else panel.show();
    link.textContent = link.dataset.close;
    link.setAttribute("aria-expanded", "true");
    panel.querySelector("iframe").focus();
  };

  const makePanel = () => {
    const dialog = document.createElement("dialog");
    dialog.className = "chat-panel";
    dialog.setAttribute("aria-label", label);
    const end = document.createElement("button");
    end.type = "button";
    end.className = "chat-panel-close";
    end.textContent = link.dataset.close;
    end.addEventListener("click", close);
    const frame = document.createElement("iframe");
    const url = new URL(link.href);
    url.searchParams.set("embed", "1");
    frame.src = url;
    frame.title = label;
    dialog.append(end, frame);
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    });
    // Keys pressed inside the frame stay there: it says so itself.
    addEventListener("message", (event) => {
      if (event.origin === location.origin && event.source === frame.contentWindow && event.data === "shirube:close") close();
    });
    document.body.append(dialog);
    return dialog;
  };

  link.setAttribute("role", "button");
  link.setAttribute("aria-expanded", "false");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (panel?.open) close();
    else open();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });
}
