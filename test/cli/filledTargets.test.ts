import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { drawnFile } from "../support/drawnFile";
import { ranHere } from "./support/ranHere";
import { temporaryFolder } from "./support/runSoat";

const original = drawnFile({
  Biểu: `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  Sơn La    | 1000                | 800
  Lai Châu  | 400                 | 320`,
});
const folder = temporaryFolder(
  new Map<string, Uint8Array | string>([
    ["biểu.xlsx", original],
    ["chỉ tiêu.csv", "Năm;Đơn vị;Bên;Chỉ tiêu;Trên/từ\n2022;Cục THADS tỉnh Điện Biên;việc;83;trên\n2022;Sơn La;việc;82,5;từ\n2021;Lai Châu;việc;50;trên\n"],
  ]),
);
const at = (name: string) => join(folder, name);

it("writes the targets of a table into the copy, and the rates and differences that follow; clearing takes all of it away", async () => {
  const { stdout } = await ranHere("danh-dau", at("biểu.xlsx"), "--dien", "--chi-tieu", at("chỉ tiêu.csv"));
  expect(stdout).toContain("Đã điền 3 tỷ lệ, 3 chênh lệch.");
  expect(stdout).toContain("Đã ghi 2 chỉ tiêu lấy từ bảng chỉ tiêu.");
  const sheet = read(readFileSync(at("biểu.soat.xlsx")), { cellFormula: true }).Sheets["Biểu"] as Readonly<Record<string, { readonly v?: unknown; readonly f?: string } | undefined>>;
  // 1857 / 2000 = 92,85 %; 92,85 − 83 = 9,85. 800 / 1000 = 80 %; 80 − 82,5 = −2,5. The target of 2021 is none of 2022.
  expect(["D3", "E3", "F3", "D4", "E4", "F4", "D5", "E5", "F5"].map((address) => sheet[address]?.v)).toEqual([92.85, 83, 9.85, 80, 82.5, -2.5, 80, undefined, ""]);
  expect(["D3", "E3", "F3"].map((address) => sheet[address]?.f !== undefined)).toEqual([true, false, true]);

  await ranHere("xoa", at("biểu.soat.xlsx"));
  expect(unzipSync(new Uint8Array(readFileSync(at("biểu.sach.xlsx"))))).toEqual(unzipSync(original));
});
