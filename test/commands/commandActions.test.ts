import { useCasesOf } from "../../src/app";
import { commandActions } from "../../src/commands/commandActions";
import { wordsFor } from "../../src/locale";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";

const province = drawnSheet(
  "Sơn La",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2021 | < | < | < | <
  STT | Đơn vị          | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc (%) | Chỉ tiêu việc (%)
  1   | Chi cục huyện A | 5810                | 4963                 | 84.52          | 82.5
  `,
);

const actionsOn = (workbook: ReturnType<typeof memoryWorkbook>) => commandActions(useCasesOf(workbook), wordsFor("vi"));

describe("a button of the ribbon", () => {
  it("checks, and lists what it found on a sheet instead of saying it", async () => {
    const workbook = memoryWorkbook([province]);
    expect(await actionsOn(workbook).check()).toBeUndefined();
    const list = workbook.snapshot().sheets.find(({ name }) => name === "Soát lỗi");
    expect(list?.contents[2]?.slice(0, 6)).toEqual(["STT", "Mức", "Đơn vị", "Ô", "Phép soát", "Nội dung"]);
    expect(list?.contents[3]?.slice(1, 3)).toEqual(["Lỗi", "Chi cục huyện A"]);
    expect(list?.contents[3]?.[5]).toContain("85,42");
  });

  it("fills, highlights and clears, and says what it did", async () => {
    const actions = actionsOn(memoryWorkbook([province]));
    expect(await actions.fill()).toBe("Đã điền 1 chênh lệch.");
    expect(await actions.highlight()).toMatch(/^Đã tô sáng \d+ ô\.$/);
    expect(await actions.clear()).toMatch(/^Đã xóa đánh dấu và trả 2 ô về như cũ\.$/);
  });

  it("names the sheet that it left alone", async () => {
    const actions = actionsOn(memoryWorkbook([{ ...province, isProtected: true }]));
    expect(await actions.fill()).toContain("\nSơn La: ");
  });
});
