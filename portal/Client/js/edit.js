// Shows a draft as readers would see it, saves it while it is being written, and takes pictures that are dropped on it.

const PREVIEW_AFTER = 400;
const SAVE_AFTER = 4000;

/** @param {HTMLFormElement} form the form of a draft, with its addresses in the element edit-data. */
export function assistEditing(form) {
  const data = document.getElementById("edit-data").dataset;
  const preview = document.getElementById("preview");
  const state = document.getElementById("edit-state");
  const body = form.elements.Body;
  let previewTimer, saveTimer, drawing, saving = false, again = false, stopped = false, dirty = false;

  const fields = () => {
    const typed = new FormData(form);
    typed.delete("file");
    return typed;
  };

  const say = (text) => { state.textContent = text; };

  async function draw() {
    drawing?.abort();
    drawing = new AbortController();
    try {
      const answer = await fetch(data.preview, { method: "POST", body: fields(), signal: drawing.signal });
      if (!answer.ok) return;
      // The server's own renderer made this: the one gate from Markdown to markup.
      const place = new DOMParser().parseFromString(await answer.text(), "text/html");
      preview.replaceChildren(...place.body.childNodes);
    } catch (error) {
      if (error.name !== "AbortError") say(data.failed);
    }
  }

  /** Puts in what somebody else saved, where the writer has not gone on meanwhile. */
  function take(content, sent) {
    for (const [name, value] of Object.entries(content)) {
      const field = form.elements[name];
      if (!field || field.value === value) continue;
      if (field.value !== sent.get(name)) { again = true; continue; }
      const at = field.selectionStart;
      field.value = value;
      if (field === document.activeElement && at !== null && field.setSelectionRange) field.setSelectionRange(at, at);
    }
  }

  async function save() {
    if (stopped) return;
    if (saving) { again = true; return; }
    saving = true;
    dirty = false;
    const sent = fields();
    try {
      const answer = await fetch(data.autosave, { method: "POST", body: sent });
      if (!answer.ok) throw new Error(String(answer.status));
      const result = await answer.json();
      say(result.message);
      if (result.status === "Saved" || result.status === "Merged") {
        form.elements.Version.value = result.version;
        if (result.content) { take(result.content, sent); draw(); }
      } else {
        // What does not go together is shown after a save by hand, with both texts.
        stopped = true;
        dirty = true;
      }
    } catch {
      dirty = true;
      say(data.failed);
      plan();
    } finally {
      saving = false;
      if (again) { again = false; plan(); }
    }
  }

  function plan() {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(save, SAVE_AFTER);
  }

  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    dirty = true;
    clearTimeout(previewTimer);
    previewTimer = setTimeout(draw, PREVIEW_AFTER);
    plan();
  });

  async function add(file) {
    say(data.uploading);
    const sent = new FormData();
    sent.set("file", file);
    sent.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
    try {
      const answer = await fetch(data.file, { method: "POST", body: sent });
      if (!answer.ok) throw new Error(String(answer.status));
      const result = await answer.json();
      say(result.message);
      if (!result.mark) return;
      const at = body.selectionStart;
      body.setRangeText(result.mark, at, body.selectionEnd, "end");
      // Of a picture the words for those who do not see it are typed next.
      const words = result.mark.indexOf("[]");
      if (words >= 0) body.setSelectionRange(at + words + 1, at + words + 1);
      body.dispatchEvent(new Event("input", { bubbles: true }));
      body.focus();
    } catch {
      say(data.failed);
    }
  }

  const chooser = form.elements.file;
  document.getElementById("d-add").hidden = true;
  chooser.addEventListener("change", async () => {
    for (const file of chooser.files) await add(file);
    chooser.value = "";
  });
  body.addEventListener("dragover", (event) => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    body.classList.add("is-over");
  });
  body.addEventListener("dragleave", () => body.classList.remove("is-over"));
  body.addEventListener("drop", async (event) => {
    body.classList.remove("is-over");
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    for (const file of event.dataTransfer.files) await add(file);
  });
  body.addEventListener("paste", async (event) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    for (const file of event.clipboardData.files) await add(file);
  });

  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => {
    if (dirty && !leaving) event.preventDefault();
  });
}
