import { screen, waitFor } from "@testing-library/react";
import { useCasesOf, type CheckOutcome, type UseCases } from "../../../../src/app";
import type { SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";
import { memoryWorkbook } from "../../../support/memoryWorkbook";
import { paneIn } from "../../support/paneIn";

/** A sheet with a column that nobody can be sure of. */
export const table = (name: string) =>
  drawnSheet(
    name,
    `
    Kết quả 12 tháng năm 2022
    Đơn vị    | Số việc có điều kiện | Đã làm | Tỷ lệ việc
    Chi cục A | 100                  | 90     | 1
    Chi cục B | 60                   | 30     | 1
    `,
  );

/** What was found wrong in the tables is not what this is about. */
const withoutFindings = (outcome: CheckOutcome): CheckOutcome => ({ ...outcome, report: { findings: [], results: [] } });

/** The use cases over a workbook in memory. */
export function mappedUseCases(sheets: readonly SheetSnapshot[]): Pick<UseCases, "check" | "answer"> {
  const { check, answer } = useCasesOf(memoryWorkbook(sheets));
  return { check: async () => withoutFindings(await check()), answer: async (answers) => withoutFindings(await answer(answers)) };
}

/** The pane over a workbook in memory, after a check. */
export async function checkedPane(...sheets: readonly SheetSnapshot[]) {
  const { check, answer } = mappedUseCases(sheets);
  const pane = paneIn({ check, answer });
  await pane.person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const answers = async () => (await check()).answers;
  return { ...pane, answers };
}

/** The same with the mapping screen open. */
export async function mappingOf(...sheets: readonly SheetSnapshot[]) {
  const pane = await checkedPane(...sheets);
  await pane.person.click(await screen.findByRole("button", { name: "Chỉ giúp" }));
  await screen.findByRole("heading", { name: "Cách hiểu các bảng" });
  return pane;
}

/** What is chosen for a column. */
export const choiceOf = (label: string, index = 0) => screen.getAllByRole<HTMLInputElement>("combobox", { name: label })[index] as HTMLInputElement;
/** The button that keeps the answers. */
export const save = () => screen.getByRole("button", { name: "Lưu và kiểm tra lại" });
/** Waits until the screen has been left. */
export const resultsAreBack = () => waitFor(() => expect(screen.getByRole("region", { name: "Kết quả kiểm tra" })).toBeTruthy());
