// Builds what the browser loads: a stylesheet and a script for all pages, those of the conversation, the icon and the licences.
// The design tokens ship as far as they are used: a property nobody reads is only weight.
import { copyFile, readFile, writeFile, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot", "assets");
const require = createRequire(import.meta.url);
const tokensFile = require.resolve("@digital-go-jp/design-tokens/dist/tokens.css");

/** Names of the custom properties that a text reads. */
function readIn(text) {
  return [...text.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1]);
}

/** The tokens that our stylesheets use, and those that these use. */
async function usedTokens() {
  const defined = new Map();
  for (const m of (await readFile(tokensFile, "utf8")).matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
    defined.set(m[1], m[2].trim());
  }
  const sources = (await readdir(join(here, "css"))).filter((name) => name.endsWith(".css"));
  const texts = await Promise.all(sources.map((name) => readFile(join(here, "css", name), "utf8")));
  const ours = new Set(texts.flatMap((text) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map((m) => m[1])));
  const used = new Map();
  const queue = texts.flatMap(readIn);
  while (queue.length > 0) {
    const name = queue.pop();
    if (used.has(name) || ours.has(name)) continue;
    if (!defined.has(name)) throw new Error(`No stylesheet and no token defines ${name}`);
    used.set(name, defined.get(name));
    queue.push(...readIn(defined.get(name)));
  }
  return `:root{${[...used].sort().map(([name, value]) => `${name}:${value}`).join(";")}}`;
}

const tokens = {
  name: "tokens",
  setup(builder) {
    builder.onResolve({ filter: /^tokens$/ }, () => ({ path: "tokens", namespace: "tokens" }));
    builder.onLoad({ filter: /.*/, namespace: "tokens" }, async () => ({ contents: await usedTokens(), loader: "css" }));
  },
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const shared = { bundle: true, minify: true, legalComments: "none", logLevel: "warning", charset: "utf8" };
const styles = { ...shared, target: ["chrome115", "firefox115", "safari16.4"] };
await build({
  ...styles,
  entryPoints: [join(here, "css", "site.css")],
  outfile: join(out, "site.css"),
  banner: { css: "/* Design tokens: @digital-go-jp/design-tokens, MIT License, see licences.txt */" },
  plugins: [tokens],
});
await build({ ...styles, entryPoints: [join(here, "css", "chat.css"), join(here, "css", "work.css")], outdir: out });
await build({
  ...shared,
  entryPoints: [join(here, "js", "site.js"), join(here, "js", "chat.js"), join(here, "js", "work.js")],
  outdir: out,
  format: "iife",
  target: ["es2022"],
});

// Web Chat as Microsoft built it: its package hides the file from bundlers, and a bundle of our own would be no smaller.
const webChat = join(dirname(require.resolve("botframework-webchat")), "..", "dist", "webchat.js");
await copyFile(webChat, join(out, "webchat.js"));
await copyFile(`${webChat}.LICENSE.txt`, join(out, "webchat-licences.txt"));
const tokensLicence = await readFile(join(dirname(tokensFile), "..", "LICENSE"), "utf8");
const webChatLicence = await readFile(join(here, "licences", "webchat.txt"), "utf8");
await writeFile(join(out, "licences.txt"), `@digital-go-jp/design-tokens\n\n${tokensLicence}\n\n${webChatLicence}`);
await writeFile(join(out, "icon.svg"), await readFile(join(here, "icon.svg")));
