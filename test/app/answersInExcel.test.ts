import { useCasesOf } from "../../src/app";
import { excelWorkbook } from "../../src/excel";
import { sampleFiles } from "../../assets/samples/sampleFiles";
import { openFile } from "../../src/workbench/files/openFile";
import { excelWithBook } from "../support/excelWith";

it("an answer is kept in Excel though every sheet is protected, and can be taken back", async () => {
  const content = openFile(sampleFiles().get("seeds.xlsx") ?? new Uint8Array(), "seeds.xlsx").document.content();
  const sheets = content.sheets.map((sheet) => ({ ...sheet, protection: { password: undefined, options: {} } }));
  await excelWithBook({ ...content, sheets });
  expect((await excelWorkbook.read()).sheets.every(({ isProtected }) => isProtected)).toBe(true);
  const useCases = useCasesOf(excelWorkbook);
  const { tables, readings } = (await useCases.check()).recognition;
  const [first] = readings;
  if (!first) throw new RangeError("no table in the sample");
  const { sheet, table } = first;
  await useCases.answer([{ kind: "notATable", sheet, table }]);
  const after = await useCases.check();
  expect(after.answers).toEqual([{ kind: "notATable", sheet, table }]);
  expect(after.recognition.tables).toHaveLength(tables.length - 1);
  await useCases.answer([]);
  expect((await useCases.check()).recognition.tables).toHaveLength(tables.length);
});
