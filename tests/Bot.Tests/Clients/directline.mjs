// Drives Microsoft's own Direct Line client as a page would. Reads one command a line from its input, writes one event a line.
// Commands: {"open":{...options of DirectLine}}, {"post":activity}, {"drop":true}, {"end":true}.
// Events: {"status":n}, {"activity":...}, {"posted":id}, {"refused":status}.
// CLIENT_RECORD names a file that gets every exchange and every frame: so was Data/exchanges.json made.
// CLIENT_HASTE=1 refreshes tokens at once instead of every quarter of an hour.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { appendFileSync } from "node:fs";
import { XMLHttpRequest } from "./xhr.mjs";

// The client waits from 3 to 15 seconds, at random, before it comes back.
Math.random = () => 0;
const QUARTER = 15 * 60 * 1000;
const setIntervalAsEver = globalThis.setInterval;
if (process.env.CLIENT_HASTE) globalThis.setInterval = (run, wait, ...rest) => setIntervalAsEver(run, wait === QUARTER ? 300 : wait, ...rest);
const record = process.env.CLIENT_RECORD ? (event) => appendFileSync(process.env.CLIENT_RECORD, JSON.stringify(event) + "\n") : undefined;
globalThis.onExchange = record;
const require = createRequire(process.env.CLIENT_MODULES + "/");
const WebSocket = require("ws");
const sockets = new Set();
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = class extends WebSocket {
  constructor(...parts) {
    super(...parts);
    sockets.add(this);
    this.on("message", (text) => record?.({ frame: String(text) }));
    this.on("close", () => sockets.delete(this));
    this.on("error", () => sockets.delete(this));
  }
};
const { DirectLine } = require("botframework-directlinejs");

const say = (event) => process.stdout.write(JSON.stringify(event) + "\n");
let line = null;

const commands = {
  open(options) {
    line?.end();
    line = new DirectLine(options);
    line.connectionStatus$.subscribe((status) => say({ status }));
    line.activity$.subscribe({ next: (activity) => say({ activity }), error: (error) => say({ over: String(error?.message ?? error) }) });
  },
  post(activity) {
    line.postActivity(activity).subscribe({ next: (id) => say({ posted: id }), error: (error) => say({ refused: error.status ?? 0 }) });
  },
  upload({ activity, base64, name }) {
    const url = `data:image/png;base64,${base64}`;
    line.postActivity({ ...activity, attachments: [{ contentType: "image/png", contentUrl: url, name }] }).subscribe({ next: (id) => say({ posted: id }), error: (error) => say({ refused: error.status ?? 0 }) });
  },
  drop() {
    for (const socket of sockets) socket.terminate();
  },
  end() {
    process.exit(0);
  },
};

createInterface({ input: process.stdin }).on("line", (text) => {
  const command = JSON.parse(text);
  for (const [name, value] of Object.entries(command)) commands[name](value);
});
process.stdin.on("end", () => process.exit(0));
