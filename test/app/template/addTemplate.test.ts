import { addTemplate, askedTemplate, templatePlan, templateSheets, type TemplateRequest } from "../../../src/app";
import { contentAt } from "../../../src/core";
import { formSheet } from "../../../src/locale";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

function request(): TemplateRequest {
  const asked = askedTemplate({ year: "2026", months: "6", edition: undefined, province: "Sơn La", units: "Phòng THADS khu vực 1\n- Nguyễn Văn An", isLocked: true });
  if (typeof asked === "string") throw new RangeError(asked);
  return asked;
}

const names = ["Việc 6 tháng 2026", "Tiền 6 tháng 2026"];

describe("adding a template to a workbook", () => {
  it("adds both forms and a line of targets for each unit, officer and side", async () => {
    const workbook = memoryWorkbook([]);
    expect(await addTemplate(workbook, { request: request(), words: formSheet })).toEqual([...names, "Chỉ tiêu"]);
    const targets = workbook.snapshot().sheets[2];
    expect([2, 3, 4, 5].map((rowIndex) => [0, 1, 2, 3].map((columnIndex) => targets && contentAt(targets, rowIndex, columnIndex)))).toEqual([
      [2026, "Phòng THADS khu vực 1", "Việc", null],
      [2026, "Phòng THADS khu vực 1", "Tiền", null],
      [2026, "Nguyễn Văn An", "Việc", null],
      [2026, "Nguyễn Văn An", "Tiền", null],
    ]);
  });

  it("adds to a workbook what a new file has", () => {
    const added = templatePlan(memoryWorkbook([]).snapshot(), request(), formSheet);
    expect(added.map(({ sheet, design }) => ({ name: sheet, design }))).toEqual(templateSheets(request(), formSheet));
  });

  it("leaves a sheet of targets that is there as it is", async () => {
    const workbook = memoryWorkbook([drawnSheet("Giao năm", "Năm | Đơn vị | Bên | Chỉ tiêu\n2026 | Sơn La | Việc | 83.9")]);
    expect(await addTemplate(workbook, { request: request(), words: formSheet })).toEqual(names);
  });

  it("takes free names where a sheet bears one of its names", async () => {
    const workbook = memoryWorkbook([drawnSheet("việc 6 THÁNG 2026", "a | b")]);
    expect(await addTemplate(workbook, { request: request(), words: formSheet })).toEqual(["Việc 6 tháng 2026 (2)", "Tiền 6 tháng 2026", "Chỉ tiêu"]);
  });
});
