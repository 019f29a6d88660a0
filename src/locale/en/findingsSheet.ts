import type { FindingsSheetLabels } from "../words";

/** The owned sheet that lists the findings. */
export const findingsSheet: FindingsSheetLabels = {
  sheetName: "Findings",
  title: "Soát Chỉ Tiêu: what to look at",
  columns: { number: "No.", severity: "Severity", unit: "Unit", cell: "Cell", finding: "Finding" },
  nothingFound: "Nothing is wrong.",
};
