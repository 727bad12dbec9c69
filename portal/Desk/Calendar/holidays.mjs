// Writes the national holidays that the package knows, one per line: day, name in Japanese, name in English.
import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const holidays = Object.values(createRequire(import.meta.url)("@holiday-jp/holiday_jp").holidays);
const lines = holidays.map(({ date, name, name_en }) => [date, name, name_en]).sort(([a], [b]) => (a < b ? -1 : 1));
for (const cells of lines) {
  if (!/^\d{4}-\d\d-\d\d$/.test(cells[0]) || cells.some((cell) => /[",\r\n]/.test(cell))) throw new Error(`Not fit for a line: ${cells}`);
}
const out = process.argv[2];
await mkdir(dirname(out), { recursive: true });
await writeFile(out, ["day,ja,en", ...lines.map((cells) => cells.join(","))].join("\n") + "\n");
