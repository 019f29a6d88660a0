import { safeFileName } from "../../../src/taskpane/review/exports/saveFile";

describe("the name of a file to take away", () => {
  it.each([
    ["Sơn La / Quý 1: ", "Sơn La Quý 1"],
    ['a<b>c"d|e?f*g\\h', "a b c d e f g h"],
    ["../../etc/passwd", "etc passwd"],
    ["tep\u202Excod.exe", "tep xcod.exe"],
    ["\u0000\n", "soat"],
    [" ... ", "soat"],
    ["Sơn La", "Sơn La"],
    ["é".normalize("NFD"), "é"],
  ])("%j is %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it("is not longer than systems allow, and never cut within a character", () => {
    expect(safeFileName("😀".repeat(500))).toBe("😀".repeat(120));
  });
});
