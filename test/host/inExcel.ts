import { emptySheet, workbookOf, type WorkbookContent } from "../../src/workbench/document";
import { bootExcel, type BootedExcel, type BootOptions } from "../support/excelHost";

/** The Excel versions that the host is held to: Office 2021, Office 2024, Microsoft 365. */
export const excelVersions = ["1.14", "1.17", "1.21"] as const;

/** A step of a test, inside of `Excel.run`. */
export type Step<Result> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>;

/** A workbook with the sheets "Biểu 06" and "Chỉ tiêu", and on the first a small table from B2 on. */
export function sampleBook(): WorkbookContent {
  const cells = [
    { rowIndex: 1, columnIndex: 1, content: "Tỉnh" },
    { rowIndex: 1, columnIndex: 2, content: "Xong" },
    { rowIndex: 2, columnIndex: 1, content: "Sơn La" },
    { rowIndex: 2, columnIndex: 2, content: 4963, numberFormat: "#,##0" },
    { rowIndex: 3, columnIndex: 1, content: "Tỷ lệ" },
    { rowIndex: 3, columnIndex: 2, content: 0.8542, formula: "=C3/5810", numberFormat: "0.00%" },
    { rowIndex: 4, columnIndex: 2, content: { error: "#N/A" } },
    { rowIndex: 5, columnIndex: 2, content: true },
    { rowIndex: 8, columnIndex: 4, style: { fillColor: "#FFF3CD" } },
  ];
  return workbookOf([{ ...emptySheet("s1", "Biểu 06"), cells }, emptySheet("s2", "Chỉ tiêu")], "bieu06.xlsx");
}

/** Runs a step on the first sheet of the sample workbook, in a fresh Excel. */
export async function inExcel<Result>(step: Step<Result>, options: BootOptions = {}): Promise<Result> {
  const booted = await bootExcel({ content: sampleBook(), ...options });
  return runIn(booted, step);
}

/** Runs a step on the first sheet of an Excel that is there. */
export async function runIn<Result>({ Excel }: BootedExcel, step: Step<Result>): Promise<Result> {
  return Excel.run((context) => step(context, context.workbook.worksheets.getItem("Biểu 06")));
}

/** The code with which Excel refuses a step, and where; "" when it does not refuse. */
export async function refusalOf(step: Step<unknown>, options: BootOptions = {}): Promise<string> {
  try {
    await inExcel(async (context, sheet) => {
      await step(context, sheet);
      await context.sync();
    }, options);
    return "";
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    const { errorLocation } = debugInfo as { readonly errorLocation?: string };
    return errorLocation ? `${code} at ${errorLocation}` : code;
  }
}
