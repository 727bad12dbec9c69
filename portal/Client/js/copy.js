// Copies the path of a file on the share, which no browser opens by itself.

/** @param {ParentNode} root where the hidden buttons with data-copy (text) and data-done (what to say) are. */
export function offerCopies(root) {
  for (const button of root.querySelectorAll("button[data-copy]")) {
    // Without a secure context there is no clipboard; the path can still be selected with one click.
    if (!navigator.clipboard) continue;
    button.hidden = false;
    const before = button.textContent;
    const status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    button.after(status);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.done;
      status.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = before;
        status.textContent = "";
      }, 4000);
    });
  }
}
