import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anomalyIds, ruleList } from "../../src/core";
import { languages } from "../../src/locale";
import { pageOf } from "../../src/locale/pages";
import { ruleDocuments } from "./rulePages";

const folder = join(__dirname, "../../docs/rules");

describe("the pages of the rules", () => {
  it("are there for every rule in every language, with every part", () => {
    const ids = [...ruleList.map(({ id }) => id), ...anomalyIds, "QT-01"];
    const empty = languages.flatMap((language) => ids.filter((id) => {
      const page = pageOf(id, language);
      return page === undefined || page.title === id || [page.meaning, page.example, page.whatToDo].some((text) => text.trim() === "");
    }));
    expect(empty).toEqual([]);
  });

  it("are none for a rule that is not ours", () => {
    expect(pageOf("constructor", "vi")).toBeUndefined();
  });

  it("stand in docs/rules as the pane shows them; npm run docs:rules writes them anew", () => {
    const written = new Map<string, string>(languages.flatMap((language) => readdirSync(join(folder, language)).map((name) => [`${language}/${name}`, readFileSync(join(folder, language, name), "utf8")] as const)));
    expect([...written.keys()].sort()).toEqual([...ruleDocuments().keys()].sort());
    expect([...ruleDocuments()].filter(([path, text]) => written.get(path) !== text).map(([path]) => path)).toEqual([]);
  });
});
