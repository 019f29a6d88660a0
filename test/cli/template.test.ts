import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { runSoat, temporaryFolder } from "./support/runSoat";

const folder = temporaryFolder(new Map([["ds.txt", "\uFEFFPhòng THADS khu vực 1\r\n- Nguyễn Văn An\r\nPhòng THADS khu vực 2"]]));

async function sheetsOf(name: string): Promise<readonly string[]> {
  const { sheets } = await fileWorkbook(openXlsx(readFileSync(join(folder, name)))).read();
  return sheets.map((sheet) => sheet.name);
}

/** What the pane says beside its own button. */
const advice = "Số thứ tự cột lập theo hướng dẫn tính của chế độ báo cáo; trước khi gửi cần đối chiếu với biểu in kèm thông tư.";

describe("soat tao-mau", () => {
  it("makes the country's workbook, which has nothing wrong, and keeps one that is there", async () => {
    const name = "Biểu mẫu toàn quốc 12 tháng năm 2026.xlsx";
    expect(await runSoat(folder, "tao-mau", "--nam", "2026")).toMatchObject({ code: 0, stdout: `Đã ghi ${name}\n${advice}\n`, stderr: "" });
    expect(await sheetsOf(name)).toEqual(["Việc 12 tháng 2026", "Tiền 12 tháng 2026", "Chỉ tiêu"]);
    expect((await runSoat(folder, "kiem-tra", name, "--chat", "--im-lang")).code).toBe(0);
    expect(await runSoat(folder, "tao-mau", "--nam", "2026")).toEqual({ code: 2, stdout: "", stderr: `${name}: tệp kết quả đã có, giữ nguyên. Thêm --ghi-de để ghi đè.\n` });
  });

  it("makes a province's workbook of the offices in a file and in the call", async () => {
    const { code, stdout } = await runSoat(folder, "template", "Văn phòng THADS tỉnh", "--nam", "2026", "--thang", "6", "--tinh", "Sơn La", "--don-vi", "ds.txt", "--ra", "kq");
    expect({ code, stdout }).toEqual({ code: 0, stdout: `Đã ghi ${join("kq", "Biểu mẫu Sơn La 6 tháng năm 2026.xlsx")}\n${advice}\n` });
    const { sheets } = await fileWorkbook(openXlsx(readFileSync(join(folder, "kq", "Biểu mẫu Sơn La 6 tháng năm 2026.xlsx")))).read();
    expect(sheets[0]?.contents.slice(8, 13).map((row) => row[1])).toEqual(["Tổng số", "Văn phòng THADS tỉnh", "Phòng THADS khu vực 1", "Nguyễn Văn An", "Phòng THADS khu vực 2"]);
  });

  it.each([
    [["tao-mau"], "Ghi năm thống kê bằng bốn chữ số, ví dụ 2026.\n"],
    [["tao-mau", "--nam", "2026", "--tinh", "Sơn La"], "Ghi ít nhất một đơn vị.\n"],
    [["tao-mau", "--nam", "2026", "--tinh", "Sơn La", "--don-vi", "khong-co.txt"], "khong-co.txt: không có tệp hay thư mục này.\n"],
  ])("%j is refused", async (argumentList, stderr) => {
    expect(await runSoat(folder, ...argumentList)).toEqual({ code: 2, stdout: "", stderr });
  });
});
