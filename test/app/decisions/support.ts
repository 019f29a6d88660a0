import { useCasesOf, type CheckOutcome, type Offer, type RepairRequest } from "../../../src/app";
import { areaOf, cellAddress, type CellRef, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";

/** Three offices and their total. E3 says 824 where 371 + 842 = 1213, as the total of its column knows. */
export const table = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
  2   | Chi cục huyện B | 1500                  | 500                   | 1000              | 1300                | 1200
  3   | Chi cục huyện C | 900                   | 400                   | 500               | 850                 | 700
  -   | Tổng cộng       | 3613                  | 1271                  | 2342              | 3250                | 2800
  `,
);

export const time = "2022-10-05T09:05";

/** A cell of the table by its address. */
export function cell(address: string, sheet = "Về việc"): CellRef {
  const area = areaOf(address);
  if (!area) throw new RangeError(`no cell ${address}`);
  return { sheet, rowIndex: area.firstRowIndex, columnIndex: area.firstColumnIndex };
}

/** The addresses of the cells of a finding. */
export const addressesOf = ({ cells }: Pick<Finding, "cells">): readonly string[] => cells.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex));

/** The finding whose culprit is the given cell, with its first offer. */
export function offeredAt({ report, offers }: CheckOutcome, address: string): { readonly finding: Finding; readonly offer: Offer; readonly request: RepairRequest } {
  const finding = report.findings.find((each) => addressesOf(each)[0] === address);
  const offer = finding && offers.get(finding.id)?.[0];
  if (!finding || !offer) throw new RangeError(`nothing is offered at ${address}`);
  return { finding, offer, request: { finding, proposal: offer.proposal, seen: offer.seen, time } };
}

/** The table as a workbook in memory, checked. */
export async function checkedWorkbook(sheet = table): Promise<{ readonly workbook: MemoryWorkbook; readonly useCases: ReturnType<typeof useCasesOf>; readonly checked: CheckOutcome }> {
  const workbook = memoryWorkbook([sheet]);
  const useCases = useCasesOf(workbook);
  return { workbook, useCases, checked: await useCases.check() };
}
