import type { functions as described } from "../../src/functions/functions.json";

const examples: Readonly<Record<string, readonly string[]>> = {
  TYLE: ["=SOAT.TYLE(H7; G7)", "=SOAT.TYLE(H7; G7; 4)"],
  CHENHLECH: ["=SOAT.CHENHLECH(K7; L7)"],
  CONPHAILAM: ["=SOAT.CONPHAILAM(H7; G7; L7)", '=SOAT.CONPHAILAM(H7; G7; L7; "từ")'],
  KETQUA: ["=SOAT.KETQUA(H7; G7; L7)"],
  HOPLE: ["=SOAT.HOPLE(A5:N20)"],
  DONVI: ["=SOAT.DONVI(B7)", '=SOAT.DONVI(B7; "30/6/2025")'],
};

/** The page on the functions of the sheet, written from the same description that Excel is given. */
export function functionsPage(functions: typeof described): string {
  return [
    "# Hàm SOAT trong bảng tính",
    "",
    "Dùng được khi phần bổ trợ đã cài, không cần mở khung soát. Ô trống không phải là số 0: thiếu số thì hàm cho `#N/A`, số không đọc được thì cho `#VALUE!`, kèm câu giải thích. Gửi cho máy không cài phần bổ trợ thì nên dùng nút **Điền**: nút ấy ghi công thức Excel thông thường.",
    ...functions.flatMap(({ id, description, parameters }) => [
      "",
      `## SOAT.${id}`,
      "",
      description,
      "",
      "| Tham số | Nghĩa | Bắt buộc |",
      "|---|---|---|",
      ...parameters.map((parameter) => `| \`${parameter.name}\` | ${parameter.description} | ${"optional" in parameter ? "không" : "có"} |`),
      "",
      `Ví dụ: ${(examples[id] ?? []).map((example) => `\`${example}\``).join(", ")}`,
    ]),
    "",
  ].join("\n");
}
