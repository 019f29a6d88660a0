import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparisonPlaceWordsFor, liveWordsFor, reviewWordsFor, settingsWordsFor, summaryPlaceWordsFor, templateWordsFor, verdictWordsFor, wordsFor } from "../../src/locale";

const folder = join(__dirname, "../../docs/huong-dan");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const textOf = (page: string) => readFileSync(join(folder, page), "utf8");

/** The anchor that web sites of source code give to a heading. */
const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");

/** Every text that the screen shows as it stands in the words; what is made of figures is a function and left out. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

describe("the guide", () => {
  it.each(pages)("%s links to what is there", (page) => {
    const targets = [...textOf(page).matchAll(/\]\(([^)]+)\)/g)].flatMap(([, target]) => target ?? []);
    const dead = targets.filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? join(folder, page) : join(folder, path);
      if (!existsSync(file)) return true;
      const ids = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading ?? ""));
      return anchor !== undefined && !ids.includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  it("shows every picture that is kept for it", () => {
    const shown = pages.flatMap((page) => [...textOf(page).matchAll(/\]\(hinh\/([^)]+)\)/g)].map(([, name]) => name));
    expect(new Set(readdirSync(join(folder, "hinh")))).toEqual(new Set(shown));
  });

  it("calls places and buttons by the words on the screen", () => {
    const words = new Set([wordsFor("vi"), comparisonPlaceWordsFor("vi"), verdictWordsFor("vi"), reviewWordsFor("vi"), summaryPlaceWordsFor("vi"), settingsWordsFor("vi"), templateWordsFor("vi"), liveWordsFor("vi"), { help: "?" }].flatMap(textsIn));
    const bold = pages.filter((page) => !["english.md", "cai-dat.md"].includes(page)).flatMap((page) => [...textOf(page).matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text ?? ""));
    expect(bold.filter((text) => !words.has(text))).toEqual([]);
  });

  it("has a page for every place of the pane", () => {
    const { places } = wordsFor("vi").pane;
    const all = pages.map(textOf).join("\n");
    expect(Object.values(places).filter((place) => !all.includes(`**${place}**`))).toEqual([]);
  });
});
