import { wordsFor } from "../../../src/locale";
import { readAhead, soughtFindings, soughtUnits } from "../../../src/taskpane/state/soughtFindings";
import { sampleFinding } from "../support/sampleFinding";

const words = wordsFor("vi");
const finding = { ...sampleFinding("a", { sheet: "Biểu 06", code: "textInsteadOfNumber" }), recordLabel: "Phòng THADS khu vực 3 – Thủy Nguyên", ruleId: "DL-02" };

describe("what is sought in the findings", () => {
  it.each([
    ["Thủy Nguyên", true],
    ["thuỷ nguyên", true],
    ["thuy nguyen", true],
    ["nguyen thuy", true],
    ["thu", true],
    ["khu vực 3", true],
    ["bieu 06 d12", true],
    ["dl-02", true],
    ["DL 02", true],
    ["Đà Nẵng", false],
    ["thuy nguyen 4", false],
    ["e12", false],
  ])("%s", (text, isThere) => {
    expect(soughtFindings(words, text)?.isIn(finding)).toBe(isThere);
  });

  it("is also the sentence and the name of the rule, in the language of the person", () => {
    const rule = { ...sampleFinding("a"), recordLabel: "A" };
    expect([soughtFindings(words, "thu ly moi")?.isIn(rule), soughtFindings(wordsFor("en"), "thu ly moi")?.isIn(rule)]).toEqual([true, false]);
  });

  it("is nothing for an empty text, and everything for one without words", () => {
    expect(soughtFindings(words, "")).toBeUndefined();
    expect(soughtFindings(words, " - ")?.isIn(finding)).toBe(true);
    expect(soughtFindings(words, " - ")?.text).toBe(" - ");
  });

  it("is found with an accent that is written apart from its letter", () => {
    expect(soughtFindings(words, "Thủy".normalize("NFD"))?.isIn({ ...finding, recordLabel: "Thuỷ Nguyên".normalize("NFC") })).toBe(true);
    expect(soughtFindings(words, "đông")?.isIn({ ...finding, recordLabel: "Đông Anh".normalize("NFD") })).toBe(true);
  });

  it("is the same whether it was read ahead or not", async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ ...finding, id: String(index), recordLabel: index === 449 ? "Kiến Thụy" : "An Lão" }));
    await readAhead(words, many, new AbortController().signal);
    expect(many.filter((each) => soughtFindings(words, "kien thuy")?.isIn(each)).map(({ id }) => id)).toEqual(["449"]);
  });
});

describe("what is sought in the labels of rows", () => {
  it.each([
    ["nguyen", true],
    ["Thuỷ", true],
    // The cell and the sentence are no label.
    ["d12", false],
  ])("%s", (text, isThere) => {
    expect(soughtUnits(text)?.isIn(finding)).toBe(isThere);
  });
});
