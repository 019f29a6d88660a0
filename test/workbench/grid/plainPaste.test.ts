import { plainPaste } from "../../../src/workbench/grid/plainPaste";

describe("pasting", () => {
  it("reads Vietnamese numbers cell by cell and keeps the table", () => {
    const pasted = plainPaste({ htmlContent: "<table>…</table>", textContent: "4.555\t92,85\r\nHà Nội\t1.5" }, "vi");
    expect(pasted).toEqual({ htmlContent: "", textContent: "4555\t92.85\r\nHà Nội\t1.5" });
  });

  it("leaves numbers alone where English is spoken", () => {
    expect(plainPaste({ textContent: "4.555\t92.85" }, "en")).toEqual({ htmlContent: "", textContent: "4.555\t92.85" });
  });

  it("keeps formulas that come from the grid itself", () => {
    const own = { htmlContent: '<google-sheets-html-origin><table data-copy-id="x1">', textContent: "4.555" };
    expect(plainPaste(own, "vi")).toEqual(own);
  });
});
