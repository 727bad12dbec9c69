// Suggestions under a search box: the combobox pattern of the ARIA Authoring Practices, with a list box.

/** Wait for a pause in typing, so that a fast typist asks once and not at every key. */
const pause = 130;

let made = 0;

/** @param {HTMLFormElement} form with data-suggest (address), data-choices and data-count (texts). */
export function completeSearch(form) {
  const input = form.querySelector("input[name=q]");
  const list = document.createElement("ul");
  const status = document.createElement("div");
  list.id = `choices-${++made}`;
  list.className = "choices";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.choices);
  status.className = "unseen";
  status.setAttribute("role", "status");
  input.after(status);
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  let offered = [];
  let chosen = -1;
  let timer = 0;
  let asking = null;
  let typed = input.value;

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      input.removeAttribute("aria-activedescendant");
      input.value = typed;
      return;
    }
    input.setAttribute("aria-activedescendant", list.children[index].id);
    list.children[index].scrollIntoView({ block: "nearest" });
  }

  function take(index) {
    const { text, url } = offered[index];
    close();
    input.value = text;
    if (url) location.assign(url);
    else form.requestSubmit();
  }

  function show(suggestions) {
    offered = suggestions;
    chosen = -1;
    list.replaceChildren(...suggestions.map((suggestion, i) => option(suggestion, `${list.id}-${i}`, typed)));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    status.textContent = list.hidden ? "" : form.dataset.count.replace("{0}", String(suggestions.length));
  }

  async function ask() {
    asking?.abort();
    const request = new AbortController();
    asking = request;
    typed = input.value;
    const words = typed.trim();
    if (words === "") return close();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words.toWellFormed?.() ?? words)}`, {
        signal: request.signal,
        headers: { accept: "application/json" },
      });
      const suggestions = answer.ok ? (await answer.json()).suggestions : [];
      if (asking === request && document.activeElement === input) show(suggestions);
    } catch (error) {
      // A newer question or a lost line: the box goes on working as a plain search box.
      if (error.name !== "AbortError") close();
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  input.addEventListener("input", (event) => {
    // While an input method is composing, the text is not what the person means yet.
    if (!event.isComposing) later();
  });
  input.addEventListener("compositionend", later);
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return void ask();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const rounds = offered.length + 1;
      choose(((chosen + 1 + step + rounds) % rounds) - 1);
    } else if (event.key === "Enter" && open && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) take([...list.children].indexOf(item));
  });
}

/** One choice; what was typed stands out, what it leads to stands beside it. */
function option({ text, note }, id, typed) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const label = document.createElement("span");
  const word = typed.trim().toLowerCase();
  const at = text.toLowerCase().indexOf(word);
  if (word !== "" && at >= 0) {
    const strong = document.createElement("b");
    strong.textContent = text.slice(at, at + word.length);
    label.append(text.slice(0, at), strong, text.slice(at + word.length));
  } else {
    label.textContent = text;
  }
  item.append(label);
  if (note) {
    const small = document.createElement("small");
    small.textContent = note;
    item.append(small);
  }
  return item;
}
