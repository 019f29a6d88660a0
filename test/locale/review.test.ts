import { languages, pickedFileTroubles, reviewPapers, reviewSortKeys, reviewWordsFor } from "../../src/locale";

/** Every text below a value, functions left aside. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(languages)("the words of the review in %s", (language) => {
  const words = reviewWordsFor(language);

  it("leave no label empty and are written in composed Unicode", () => {
    const texts = textsOf(words);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text.trim() === "" || text !== text.normalize("NFC"))).toEqual([]);
  });

  it("say every trouble in a sentence", () => {
    for (const trouble of pickedFileTroubles) expect(words.table.troubles[trouble]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("tell every way of sorting from the others", () => {
    const names = reviewSortKeys.map(words.table.sortBy);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the papers of a review", () => {
  it("have sheet names that Excel takes and file names that every system takes", () => {
    const { returnList, fileNames } = reviewPapers();
    expect(returnList.overview.sheetName.length).toBeLessThanOrEqual(31);
    for (const name of [fileNames.returnList("Sơn La"), fileNames.allReturnLists, fileNames.summary(""), fileNames.summary("12 tháng năm 2023")]) expect(name).toMatch(/^[^<>:"/\\|?*]+[^\s.]$/);
  });
});
