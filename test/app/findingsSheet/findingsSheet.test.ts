import { useCasesOf } from "../../../src/app";
import type { Edit, SheetDesign } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { plainFindingsWords } from "../../support/plainFindingsWords";
import { cell, table, time } from "../decisions/support";

/** A workbook that remembers the design of the sheet of findings. */
function listing(sheets = [table]) {
  const memory = memoryWorkbook(sheets);
  let design: SheetDesign | undefined;
  const apply = (edits: readonly Edit[]) => {
    design = edits.find((edit) => edit.kind === "putOwnedSheet")?.design ?? design;
    return memory.apply(edits);
  };
  const useCases = useCasesOf({ ...memory, apply });
  const listed = async () => {
    await useCases.listFindings(plainFindingsWords);
    if (!design) throw new RangeError("no sheet was put");
    return design;
  };
  return { memory, useCases, listed };
}

const texts = ({ rows }: SheetDesign) => rows.map((row) => row.map(({ input }) => (input.kind === "text" ? input.text : input.kind === "number" ? input.value : "")));
const reviewer = "An";

describe("the sheet of findings", () => {
  it("tells unit, cell, rule, arithmetic, proposal and state of each finding", async () => {
    const { listed } = listing();
    const design = await listed();
    const [title, standing, headings, first] = texts(design);
    expect([title?.[0], standing?.[0], headings]).toEqual(["Danh sách", "0/1 -", ["STT", "Mức", "Đơn vị", "Ô", "Phép soát", "Nội dung", "Đề xuất", "Trạng thái", "Ghi chú"]]);
    expect(first).toEqual([1, "error", "Chi cục huyện A", "Về việc!E3", "rule CB-01", "balanceBroken", "842 transposition", "open", ""]);
    expect(design.rows[3]?.[3]?.link).toEqual(cell("E3"));
  });

  it("can be filtered and printed: filter buttons on the headings, which stay in view and come again on every page", async () => {
    const design = await listing().listed();
    expect(design).toMatchObject({
      frozen: { rowCount: 3 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 3 },
      filter: { firstRowIndex: 2, lastRowIndex: design.rows.length - 1, firstColumnIndex: 0, lastColumnIndex: 8 },
    });
  });

  it("says of every finding where it stands in the review, with reason and reviewer", async () => {
    const { memory, useCases, listed } = listing();
    const state = async () => texts(await listed()).slice(3).filter((row) => row[1] !== "info").map((row) => row.slice(2).filter((_, index) => [0, 1, 5, 6].includes(index)));
    const [finding] = (await useCases.check()).report.findings;
    if (!finding) throw new RangeError("nothing was found");
    await useCases.confirmFinding({ finding, reason: "", reviewer, time });
    expect(await state()).toEqual([["Chi cục huyện A", "Về việc!E3", "wrong", "An"]]);
    await useCases.dismissFinding({ finding, reason: "đúng", reviewer, time });
    expect(await state()).toEqual([["Chi cục huyện A", "Về việc!E3", "right", "đúng, An"]]);
    memory.type("Về việc", cell("E3"), 825);
    expect((await state())[0]).toEqual(["Chi cục huyện A", expect.stringMatching(/^Về việc!/), "reopened", "đúng, An"]);
    memory.type("Về việc", cell("E3"), 824);
    await useCases.confirmFinding({ finding, reason: "", reviewer, time });
    memory.type("Về việc", cell("E3"), 842);
    expect(await state()).toEqual([["Chi cục huyện A", "Về việc", "fixed", "An"]]);
  });

  it("says so when there is nothing to list", async () => {
    const clean = drawnSheet("Tờ", "\nghi chú\n");
    expect(texts(await listing([clean]).listed())[3]?.[5]).toBe("Không có");
  });

  it.each(["=cmd|' /C calc'!A0", "+1", "-1+2", "@x", "=1+1"])("writes what stood in a cell as text, whatever it says: %j", async (label) => {
    const evil = drawnSheet("=x", `\nĐơn vị | Thụ lý (việc) | Có điều kiện (việc) | Thi hành xong (việc)\nA | 10 | 20 | 5\nB | 9 | 8 | 7\n`);
    const { memory, useCases, listed } = listing([evil]);
    memory.type("=x", { rowIndex: 1, columnIndex: 0 }, label);
    const design = await listed();
    const cells = design.rows.flat();
    expect((await useCases.check()).report.findings.length).toBeGreaterThan(0);
    expect(cells.filter(({ input }) => input.kind === "formula")).toEqual([]);
    expect(cells.some(({ input }) => input.kind === "text" && input.text === label)).toBe(true);
  });
});
