// As much of XMLHttpRequest as Microsoft's Direct Line client uses, over Node's own fetch.
export class XMLHttpRequest {
  readyState = 0;
  status = 0;
  response = null;
  responseText = "";
  responseType = "";
  timeout = 0;
  withCredentials = false;
  #abort = new AbortController();
  #headers = {};
  #answered = {};

  open(method, url) {
    this.method = method;
    this.url = url;
    this.readyState = 1;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getAllResponseHeaders() {
    return this.#answered;
  }

  getResponseHeader(name) {
    return this.#answered.get?.(name) ?? null;
  }

  abort() {
    this.#abort.abort();
  }

  async send(body) {
    try {
      const answer = await fetch(this.url, { method: this.method, headers: this.#headers, body: body ?? undefined, signal: this.#abort.signal });
      const bytes = await answer.arrayBuffer();
      this.#answered = answer.headers;
      this.status = answer.status;
      globalThis.onExchange?.({
        request: { method: this.method, url: this.url, headers: this.#headers, body: typeof body === "string" ? body : undefined },
        response: { status: answer.status, contentType: answer.headers.get("content-type"), body: new TextDecoder().decode(bytes) },
      });
      if (this.responseType === "arraybuffer") this.response = bytes;
      else {
        this.responseText = new TextDecoder().decode(bytes);
        this.response = this.responseType === "json" && this.responseText ? JSON.parse(this.responseText) : this.responseText;
      }
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.onerror?.(error);
      return;
    }
    this.readyState = 4;
    this.onreadystatechange?.call(this, {});
    this.onload?.call(this, {});
  }
}
