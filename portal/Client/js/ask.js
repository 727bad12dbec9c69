// Shows articles near a question to the desk while it is being written. What is sent stays in the form; nothing here keeps anybody from sending.

/** Long enough that a thought is finished; the articles must not flicker while somebody types. */
const pause = 600;

/** @param {HTMLFormElement | null} form with data-near, the address that answers with the articles. */
export function adviseWhileWriting(form) {
  const place = document.getElementById("near");
  if (!form?.dataset.near || !place) return;
  let timer = 0;
  let asking = null;
  let shownFor = textOf(form);

  async function ask() {
    const text = textOf(form);
    if (text === shownFor) return;
    asking?.abort();
    const request = new AbortController();
    asking = request;
    try {
      const answer = await fetch(form.dataset.near, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: request.signal });
      if (!answer.ok || asking !== request) return;
      place.innerHTML = await answer.text();
      shownFor = text;
    } catch (error) {
      // A newer text or a lost line: the articles are shown once before sending instead.
      if (error.name !== "AbortError") shownFor = "";
    }
  }

  function later(event) {
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  form.addEventListener("input", later);
  form.addEventListener("compositionend", later);
  form.addEventListener("submit", (event) => {
    // What is near has been seen beside the text: it is sent at once.
    if (event.submitter?.name !== "Step" && shownFor === textOf(form) && place.querySelector(".near, .strip")) {
      const step = document.createElement("input");
      step.type = "hidden";
      step.name = "Step";
      step.value = "send";
      form.append(step);
    }
  });
}

function textOf(form) {
  return `${form.elements.Subject.value}\n${form.elements.Text.value}`.trim();
}

/** Moves to what went wrong, so that it is read first. */
export function showProblem() {
  document.querySelector("[data-focus]")?.focus();
}
