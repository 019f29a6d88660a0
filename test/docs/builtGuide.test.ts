import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { languages, placeNames } from "../../src/locale";
import { guidePage } from "../../src/taskpane/frame/guidePage";

const docs = join(__dirname, "../../docs");
const built = JSON.parse(execFileSync(process.execPath, [join(__dirname, "builtGuide.mjs")], { encoding: "utf8" })) as Readonly<Record<string, string>>;
const pages = new Map(Object.entries(built));

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** Whether an address below guide/ leads to a page, a section or a file that the build puts there. */
function leadsSomewhere(address: string): boolean {
  const [path = "", id] = address.split("#");
  const page = pages.get(path);
  if (page === undefined) return existsSync(join(docs, path)) || path === "guide.css";
  return id === undefined || idsOf(page).includes(decodeURIComponent(id));
}

describe("the guide as it is built", () => {
  it.each([...pages.keys()])("%s leads to pages, sections and files that are there", (page) => {
    const links = [...(pages.get(page) ?? "").matchAll(/ (?:href|src)="([^"]+)"/g)].flatMap(([, link]) => link ?? []);
    const targets = links.filter((link) => !link.startsWith("http")).map((link) => (link.startsWith("#") ? `${page}${link}` : posix.join(posix.dirname(page), link)));
    expect(targets.filter((target) => !leadsSomewhere(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it("asks nothing of the network", () => {
    const loaded = [...pages.values()].flatMap((html) => [...html.matchAll(/<(?:img|script|link|iframe)[^>]+(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => address));
    expect(loaded).toEqual([]);
  });

  it.each(languages.flatMap((language) => [...placeNames, "settings" as const].map((topic) => [language, topic] as const)))("has what the pane's question mark opens: %s, %s", (language, topic) => {
    const address = guidePage(language, topic);
    expect(address).toMatch(/^guide\//);
    expect(leadsSomewhere(address.replace(/^guide\//, ""))).toBe(true);
  });

  it("tells of each place under its own name", () => {
    const addresses = placeNames.map((place) => guidePage("vi", place));
    expect(new Set(addresses).size).toBe(placeNames.length);
  });
});
