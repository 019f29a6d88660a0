import type { functions as described } from "../../src/functions/functions.json";
import { functionExamples } from "./functionExamples";

const introduction = [
  "# Hàm SOAT trong bảng tính",
  "",
  "Gõ thẳng vào ô như mọi hàm của Excel: `=SOAT.TYLE(H7; G7)`. Dùng được khi phần bổ trợ đã cài, không cần mở khung soát; trong bàn làm việc cũng vậy.",
  "",
  "| Trong ô hiện | Nghĩa |",
  "|---|---|",
  "| `#N/A` | chưa đủ số để tính: ô còn trống, không có số nào có điều kiện, tên không có vào ngày ấy |",
  "| `#VALUE!` | thứ được đưa vào không đọc thành số, hoặc là số âm |",
  "| `#NAME?` | máy này chưa cài phần bổ trợ |",
  "",
  "Trong Excel, trỏ vào dấu báo lỗi cạnh ô để đọc câu giải thích.",
  "",
  "**Cả cột một lần.** Đưa vào một vùng thì kết quả tràn ra cả vùng: `=SOAT.TYLE(H7:H69; G7:G69)`. Một ô (chẳng hạn chỉ tiêu) dùng chung cho mọi dòng. Dòng nào thiếu số thì riêng dòng ấy báo lỗi.",
  "",
  "**Ô trống và số 0.** Ô trống không phải là số 0. Nhưng một số bản Excel trên máy bàn đưa ô trống vào hàm thành số 0, và hàm không phân biệt được nữa. Muốn chắc chắn thì viết `=IF(H7=\"\"; \"\"; SOAT.TYLE(H7; G7))`, hoặc dùng **Điền**.",
  "",
  "**Gửi cho máy không cài phần bổ trợ.** Ô giữ kết quả cuối cùng cho đến khi được tính lại. Cần công thức chạy ở mọi máy thì dùng **Điền**: nút ấy ghi công thức Excel thông thường.",
];

/** The page on the functions of the sheet, written from the same description that Excel is given. */
export function functionsPage(functions: typeof described): string {
  return [
    ...introduction,
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
      "| Ví dụ | Kết quả | |",
      "|---|---|---|",
      ...(functionExamples[id] ?? []).map(({ formula, shown, meaning }) => `| \`${formula}\` | ${shown} | ${meaning} |`),
    ]),
    "",
  ].join("\n");
}
