import { languageFor } from "../../../src/workbench/page/language";

describe("the language of the page", () => {
  it.each([
    [["en", null, "vi-VN"], "en"],
    [[null, "vi", "en-US"], "vi"],
    [[null, null, "fr-FR", "en-GB"], "en"],
    [[null, null, "fr-FR"], "vi"],
    [["xx", null], "vi"],
    [[], "vi"],
  ] as const)("for %j is %s", (wishes, language) => {
    expect(languageFor(wishes)).toBe(language);
  });
});
