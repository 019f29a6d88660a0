import { useCasesOf } from "../../src/app";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { sampleFiles } from "../../assets/samples/sampleFiles";
import { cell, offeredAt } from "../app/decisions/support";
import { partsOf } from "./support/packageOf";

const original = sampleFiles().get("mistakes.xlsx") ?? new Uint8Array();

it("a correction is taken back after saving and opening, and the file is what it was", async () => {
  const first = fileWorkbook(openXlsx(original));
  const { request } = offeredAt(await useCasesOf(first).check(), "H13");
  expect(request).toMatchObject({ seen: ["1.213"], proposal: { value: 1213, cause: "storedAsText" } });
  await useCasesOf(first).applyProposal(request);

  const later = fileWorkbook(openXlsx(first.bytes()));
  const { journal } = await useCasesOf(later).check();
  expect(journal.map(({ cells, ...entry }) => ["ruleId" in entry && entry.ruleId, cells.map(({ at, state }) => ({ at, state }))])).toEqual([["DL-01", [{ at: cell("H13"), state: "repaired" }]]]);
  const { restored } = await useCasesOf(later).undoRepairs(journal.map(({ id }) => id));
  expect(restored).toEqual([cell("H13")]);
  expect(await fileWorkbook(openXlsx(later.bytes())).read()).toEqual(await fileWorkbook(openXlsx(original)).read());
  // The text stands in the cell itself now and no longer in the table of texts; no other part has changed.
  const inCell = '<is><t>1.213</t></is>';
  const changed = Object.entries(partsOf(later.bytes())).filter(([path, text]) => text !== partsOf(original)[path]);
  expect(changed.map(([path, text]) => [path, text.includes(inCell)])).toEqual([["xl/worksheets/sheet1.xml", true]]);
});
