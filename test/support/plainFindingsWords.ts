import type { FindingsSheetWords } from "../../src/app";

/** Plain words for the sheet of findings, told from each other at sight. */
export const plainFindingsWords: FindingsSheetWords = {
  sheetName: "Soát lỗi",
  title: "Danh sách",
  columns: { number: "STT", severity: "Mức", unit: "Đơn vị", cell: "Ô", rule: "Phép soát", finding: "Nội dung", proposal: "Đề xuất", state: "Trạng thái", note: "Ghi chú" },
  severity: (severity) => severity,
  sentence: ({ code }) => code,
  ruleName: (ruleId) => `rule ${ruleId}`,
  proposal: ({ value, cause }) => `${value} ${cause}`,
  or: " hoặc ",
  state: (state) => state,
  note: ({ reason, reviewer }) => [reason, reviewer].filter(Boolean).join(", "),
  standing: ({ coverage: { lookedAtCount, findingCount }, signOff }) => `${lookedAtCount}/${findingCount} ${signOff?.reviewer ?? "-"}`,
  nothingFound: "Không có",
};
