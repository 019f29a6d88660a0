import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { drawnFile } from "../support/drawnFile";
import { provinceDrawing } from "../taskpane/review/support/drawnProvince";
import { ranHere } from "./support/ranHere";
import { temporaryFolder } from "./support/runSoat";

const province = (name: string, period: string) => drawnFile({ Biểu: provinceDrawing(name, { cases: [1000, 800], money: [2000, 1000], period }) });
const folder = temporaryFolder(
  new Map([
    ["gửi/Điện Biên.xlsx", province("Điện Biên", "12 tháng năm 2023")],
    ["gửi/Lai Châu.xlsx", province("Lai Châu", "6 tháng năm 2023")],
    ["gửi/Sơn La.xlsx", province("Sơn La", "12 tháng năm 2023")],
    ["gửi/Hòa Bình.xlsx", new Uint8Array()],
    ["gửi/Cao Bằng.xlsx", Uint8Array.of(1, 2, 3)],
  ]),
);
const at = (name: string) => join(folder, name);

it("names every file that came, by its name: what was taken from it, or why nothing was", async () => {
  const { code, stdout } = await ranHere("tong-hop", at("gửi"), "--ra", at("kết quả"));
  const sheet = read(readFileSync(at("kết quả/tong-hop-2023-12-thang.soat.xlsx"))).Sheets["Nguồn số liệu"] ?? {};
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, defval: "" });
  expect(code).toBe(2);
  expect(stdout).toContain("kỳ 6 tháng năm 2023, khác với phần lớn các đơn vị nên không lấy.\n");
  expect(rows.slice(1, 7).map(([file, units, errors, , note]) => [String(file).replace(/^.*[\\/]/, ""), units, errors, note])).toEqual([
    ["Tệp", "Đơn vị lấy số", "Lỗi", "Ghi chú"],
    ["Cao Bằng.xlsx", "", "", "Tệp bị hỏng hoặc không phải bảng tính nên không đọc được."],
    ["Điện Biên.xlsx", "Điện Biên", 0, ""],
    ["Hòa Bình.xlsx", "", "", "Tệp rỗng, không có nội dung gì. Đề nghị đơn vị gửi lại."],
    ["Lai Châu.xlsx", "", 0, "Kỳ 6 tháng năm 2023, khác với phần lớn các đơn vị nên không lấy."],
    ["Sơn La.xlsx", "Sơn La", 0, ""],
  ]);
});
