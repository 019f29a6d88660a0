import { submissionOf, useCasesOf, type Submission } from "../../../../src/app";
import { drawnSheet } from "../../../support/drawnSheet";
import { memoryWorkbook } from "../../../support/memoryWorkbook";

/** What the total row of a province says. */
export interface ProvinceFigures {
  /** Có điều kiện and xong, cases. The first office has the half of it, the second one the rest. */
  readonly cases: readonly [eligible: number, finished: number];
  /** The same for money, in thousand đồng. */
  readonly money: readonly [eligible: number, finished: number];
  /** In percent, the same for both offices and for the province. */
  readonly targets?: readonly [cases: number, money: number];
  readonly period?: string;
  /** Added to the total of finished cases, so that it is no sum any more. */
  readonly slip?: number;
}

/** The sheet of a province with two offices, as it is sent. */
export function provinceDrawing(province: string, { cases, money, targets, period = "12 tháng năm 2023", slip = 0 }: ProvinceFigures): string {
  const counts = [...cases, ...money];
  const halves = counts.map((count) => Math.floor(count / 2));
  const rests = counts.map((count, index) => count - (halves[index] ?? 0));
  const total = counts.map((count, index) => (index === 1 ? count + slip : count));
  const goals = targets ?? ["-", "-"];
  const row = ([casesEligible, casesFinished, moneyEligible, moneyFinished]: readonly number[]) =>
    [casesEligible, casesFinished, goals[0], moneyEligible, moneyFinished, goals[1]].join(" | ");
  return `
  CỤC THI HÀNH ÁN DÂN SỰ TỈNH ${province.toUpperCase()} | < | < | < | < | < | < | <
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ ${period} | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị          | Về việc      | <             | <            | Về tiền      | <             | <
  ^   | ^               | Có điều kiện | Thi hành xong | Chỉ tiêu (%) | Có điều kiện | Thi hành xong | Chỉ tiêu (%)
  1   | Chi cục huyện A | ${row(halves)}
  2   | Chi cục huyện B | ${row(rests)}
  -   | Tổng cộng       | ${row(total)}
  `;
}

/** Three provinces in one table. Lai Châu finished more cases than there were; the total of finished cases is ten less than its parts. */
export const nationDrawing = `
  TỔNG CỤC THI HÀNH ÁN DÂN SỰ | < | < | < | < | < | < | <
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2023 | < | < | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị    | Về việc      | <             | <            | Về tiền      | <             | <
  ^   | ^         | Có điều kiện | Thi hành xong | Chỉ tiêu (%) | Có điều kiện | Thi hành xong | Chỉ tiêu (%)
  1   | Điện Biên | 1000         | 800           | 82.5         | 2000         | 1000          | 45.5
  2   | Lai Châu  | 2000         | 2100          | 82.5         | 4000         | 1800          | 45.5
  3   | Sơn La    | 5000         | 4555          | 82.5         | 9000         | 3000          | 45.5
  -   | Tổng cộng | 8000         | 7445          | 82.5         | 15000        | 5800          | 45.5
  `;

/** What comes of the sheet of a province when it is read and checked. */
export async function drawnSubmission(file: string, province: string, figures: ProvinceFigures): Promise<Submission> {
  return checkedSubmission(file, provinceDrawing(province, figures));
}

/** What comes of a sheet when it is read and checked. */
export async function checkedSubmission(file: string, drawing: string): Promise<Submission> {
  const sheets = [drawnSheet("Biểu 06", drawing)];
  return submissionOf(file, sheets, await useCasesOf(memoryWorkbook(sheets)).check());
}
