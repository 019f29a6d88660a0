import { HostFailure } from "../../src/app";
import type { Edit } from "../../src/core";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { ownPacking, type Packing } from "../../src/xlsx/zip/packing";
import { seededChance } from "../quality/seededRandom";
import { confusedParts, damagedBytes, damagedHeaders, damagedPart, type Damage } from "./support/damage";
import { packageOf, workbookParts } from "./support/packageOf";
import { packageOfParts, richParts } from "./support/richWorkbook";

const area = { firstRowIndex: 1, firstColumnIndex: 3, lastRowIndex: 1, lastColumnIndex: 3 };
const original = packageOf(
  workbookParts(
    '<dimension ref="A1:B3"/><cols><col min="2" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2" s="1"><v>3313</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>6626</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
  ),
);
const rich = packageOfParts(richParts());

function editsOf(sheet: string): readonly Edit[] {
  return [
    { kind: "setCells", sheet, area, inputs: [[{ kind: "formula", formula: "=A2*2", value: 6626 }]], numberFormats: [["0.000"]] },
    { kind: "addHighlight", sheet, style: "error", areas: [area] },
    { kind: "addOwnedName", name: "_soat_1", sheet, area },
    { kind: "putOwnedSheet", name: "_soat_findings", sheet: "Danh sách lỗi", design: { rows: [], columnWidths: [] } },
    { kind: "setLedger", text: "{}" },
  ];
}

/** Packs as ever, and keeps how much room was asked for beyond what packed data can ever come to: a byte of DEFLATE unfolds to 1032. */
function watchedPacking(): Packing & { readonly tooLarge: readonly number[] } {
  const tooLarge: number[] = [];
  return {
    tooLarge,
    packed: ownPacking.packed,
    unpacked: (data, size) => {
      if (size > 1_032 * data.length) tooLarge.push(size);
      return ownPacking.unpacked(data, size);
    },
  };
}

/** Opens, reads, writes and reads again; every refusal must be one that can be explained. */
async function outcomeOf(bytes: Uint8Array): Promise<"worked" | "refused"> {
  const packing = watchedPacking();
  try {
    const workbook = fileWorkbook(openXlsx(bytes, packing));
    const { activeSheet } = await workbook.read();
    await workbook.apply(editsOf(activeSheet));
    await fileWorkbook(openXlsx(workbook.bytes())).read();
    return "worked";
  } catch (error) {
    if (error instanceof HostFailure) return "refused";
    throw error;
  } finally {
    expect(packing.tooLarge).toEqual([]);
  }
}

/** Where the damage is done, with the seeds that once found something and some that did not. */
const damages: readonly (readonly [kind: string, file: Uint8Array, seeds: readonly number[], damaged: Damage])[] = [
  ["bytes", original, [20_251_001, 7], damagedBytes],
  ["headers of the archive", original, [20_251_001, 7, 63], damagedHeaders],
  ["markup", original, [20_251_001, 62, 4_555], damagedPart(/./)],
  ["markup of the workbook", rich, [1, 34], damagedPart(/workbook\.xml$/)],
  ["markup of sheets", rich, [1, 34], damagedPart(/worksheets\/[^/]*$/)],
  ["markup of looks", rich, [1, 34], damagedPart(/styles|theme/)],
  ["markup of shared texts", original, [1, 34], damagedPart(/sharedStrings/)],
  ["markup of links and types", rich, [1, 34], damagedPart(/\.rels$|Types/)],
  ["markup of notes, tables and drawings", rich, [1, 34], damagedPart(/comments|tables|drawings|charts|customXml/)],
  ["parts in one another's place", rich, [1, 34, 63], confusedParts],
];

const trialCount = 30;

it.each(damages.flatMap(([kind, file, seeds, damaged]) => seeds.map((seed) => ({ kind, file, seed, damaged }))))("a file with damaged $kind is read or refused, and never anything else (seed $seed)", async ({ file, seed, damaged }) => {
  const chance = seededChance(seed);
  const outcomes = new Set<string>();
  for (let count = 0; count < trialCount; count += 1) outcomes.add(await outcomeOf(damaged(file, chance)));
  // Both must happen, or the damage is too small or too great to tell anything.
  expect(outcomes).toEqual(new Set(["worked", "refused"]));
});
