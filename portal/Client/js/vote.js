// Votes under an article without leaving it: the page that asks for the rest is fetched and its form shown in place.

/** @param {HTMLFormElement | null} form whose buttons lead to the page with the whole form. */
export function voteInPlace(form) {
  if (!form) return;
  const place = document.createElement("div");
  place.className = "vote-more";
  place.tabIndex = -1;
  place.setAttribute("role", "status");
  form.append(place);

  form.addEventListener("submit", async (event) => {
    if (!event.submitter) return;
    event.preventDefault();
    const address = `${form.getAttribute("action")}?solved=${event.submitter.value}`;
    try {
      const whole = part(await page(address), ".vote-form");
      show(whole, event.submitter.value);
      // The word itself counts at once; the reason can follow.
      await send(whole);
    } catch {
      location.assign(address);
    }
  });

  function show(whole, solved) {
    place.replaceChildren(whole);
    for (const button of form.querySelectorAll("button[name=solved]")) button.setAttribute("aria-pressed", String(button.value === solved));
    whole.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        place.replaceChildren(part(await send(whole), ".vote-thanks"));
        place.focus();
      } catch {
        whole.submit();
      }
    });
  }
}

async function page(address) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

async function send(form) {
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function part(whole, selector) {
  const found = whole.querySelector(selector);
  if (!found) throw new Error(selector);
  return document.importNode(found, true);
}
