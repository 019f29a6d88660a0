import { pageLanguage } from "../../../src/workbench/page/language";

const remembered = "soat-chi-tieu.language";
const page = "http://localhost:3000/";

beforeEach(() => window.localStorage.clear());

describe("the language of the page", () => {
  it.each([
    ["", null, "vi"],
    ["", "en", "en"],
    ["", "xx", "vi"],
    ["?lang=en", null, "en"],
    ["?lang=vi", "en", "vi"],
    ["?lang=xx", "en", "en"],
  ])("at the address %p after choosing %p is %s", (query, chosen, language) => {
    if (chosen !== null) window.localStorage.setItem(remembered, chosen);
    expect(pageLanguage(page + query)).toBe(language);
  });

  it("does not follow a browser that speaks English", () => {
    const english = jest.spyOn(window.navigator, "languages", "get").mockReturnValue(["en-US", "en"]);
    expect(pageLanguage(page)).toBe("vi");
    expect(window.localStorage.getItem(remembered)).toBeNull();
    english.mockRestore();
  });

  it("is remembered once its address has asked for it", () => {
    pageLanguage(`${page}?lang=en`);
    expect(pageLanguage(page)).toBe("en");
  });
});
