/**
 * Shows at once which questions follow from an answer, by asking the server for the same page again: the rules live there
 * only. Without this script a button does it.
 */
export function followSurvey(form) {
  if (!form) return;
  document.documentElement.classList.add("scripted");
  document.getElementById("faults")?.focus();
  let latest = 0;
  form.addEventListener("change", async (event) => {
    if (!event.target.dataset.steers) return;
    const ticket = ++latest;
    const fields = new FormData(form);
    fields.set("go", "refresh");
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" }).catch(() => null);
    if (!response?.ok || ticket !== latest) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-survey-questions]");
    const shown = form.querySelector("[data-survey-questions]");
    if (!fresh || !shown || ticket !== latest) return;
    merge(shown, fresh);
    const asked = form.querySelector("input[name=asked]");
    const now = page.querySelector("[data-survey] input[name=asked]");
    if (asked && now) asked.value = now.value;
    const button = form.querySelector("button[value=next]");
    const next = page.querySelector("[data-survey] button[value=next]");
    if (button && next) button.textContent = next.textContent;
  });
}

/** Takes over what has come and gone, and leaves what stays untouched, so that focus and typing are kept. */
function merge(shown, fresh) {
  const kept = new Map([...shown.children].map((child) => [child.id || child.textContent, child]));
  const order = [...fresh.children].map((child) => {
    const known = kept.get(child.id || child.textContent);
    return known && known.querySelectorAll(":disabled").length === child.querySelectorAll(":disabled").length && known.disabled === child.disabled ? known : child;
  });
  const stays = new Set(order);
  for (const child of [...shown.children]) if (!stays.has(child)) child.remove();
  order.forEach((child, at) => {
    if (shown.children[at] !== child) shown.insertBefore(child, shown.children[at] ?? null);
  });
}
