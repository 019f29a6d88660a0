import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { openXlsx } from "../../src/xlsx";
import { figureAttributes, openDocument, repeatedRow } from "../xlsx/support/openDocument";
import { repeatedTextXls } from "../xlsx/support/oldWorkbook";
import { ranHere } from "./support/ranHere";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { sample } from "./support/workbooks";

/** The sample with slips as an .xls whose texts are all set in another font: the writer has one font, and a name of the same length takes its place. */
function xlsIn(fontName: string): Uint8Array {
  const bytes = Buffer.from(write(read(sample("mistakes.xlsx"), { cellNF: true }), { type: "buffer", bookType: "xls" }) as Buffer);
  bytes.write(fontName, bytes.indexOf("Arial", 0, "utf16le"), "utf16le");
  return new Uint8Array(bytes);
}

const folder = temporaryFolder(
  new Map([
    ["bom/hàng lặp.ods", openDocument(repeatedRow(16_384, figureAttributes))],
    // 104 million letters in less than 300 kilobytes.
    ["bom/chữ lặp.xls", repeatedTextXls(13_000)],
    ["cũ/biểu.xls", xlsIn("Tahom")],
  ]),
);

it.each([["kiem-tra", []], ["danh-dau", ["--ra", "kết quả"]], ["xoa", ["--ra", "sạch"]]])("%s refuses files in which a few bytes stand for a library", async (command, more) => {
  const { code, stdout } = await runSoat(folder, command, "bom", ...more);
  expect(code).toBe(2);
  for (const name of ["hàng lặp.ods", "chữ lặp.xls"]) expect(stdout).toContain(`bom/${name}: tệp quá lớn nên không kiểm tra.\n`);
});

it("an annotated copy of an .xls keeps the fonts of its texts", async () => {
  const { code } = await ranHere("danh-dau", join(folder, "cũ"));
  const { sheets, styles } = openXlsx(new Uint8Array(readFileSync(join(folder, "cũ/biểu.xls.soat.xlsx")))).contents;
  const [first] = sheets;
  const fonts = [...(first?.cells.values() ?? [])].flatMap((row) => [...row.values()].filter(({ content }) => typeof content === "string").map(({ styleId }) => styles[styleId]?.font.name));
  expect(code).toBe(1);
  expect([...new Set(fonts)]).toEqual(["Tahom"]);
});
