import type { Given } from "../../src/functions/givenFigure";

/** A worked example of a function: what is given, what the cell shows, and where the figures are from. */
export interface FunctionExample {
  /** As a person types it, with the figures in place of cells. */
  readonly formula: string;
  readonly given: readonly (Given | readonly (readonly Given[])[])[];
  readonly shown: string;
  readonly meaning: string;
}

const heading = ["Đơn vị", "Tổng số thụ lý (việc)", "Cũ chuyển sang (việc)", "Thụ lý mới (việc)", "Ủy thác (việc)", "Thu hồi, hủy (việc)", "Phải thi hành (việc)"];
const nation2023 = ["Toàn quốc", 936_046, 299_096, 636_950, 12_004, 501];

/** Figures that agencies published, with what they say follows from them. */
export const functionExamples: Readonly<Record<string, readonly FunctionExample[]>> = {
  TYLE: [
    { formula: "=SOAT.TYLE(4963; 5810)", given: [4963, 5810], shown: "85,42", meaning: "Sơn La năm 2021: xong 4.963 việc, đạt 85,42 %" },
    { formula: "=SOAT.TYLE(2628; 3313; 4)", given: [2628, 3313, 4], shown: "79,3239", meaning: "cùng cách tính, bốn số lẻ" },
    { formula: '=SOAT.TYLE("4.963"; "5.810")', given: ["4.963", "5.810"], shown: "85,42", meaning: "số ghi thành chữ theo kiểu Việt Nam cũng đọc được" },
    { formula: "=SOAT.TYLE(5; 0)", given: [5, 0], shown: "#N/A", meaning: "không có số nào có điều kiện nên không có tỷ lệ" },
  ],
  CHENHLECH: [
    { formula: "=SOAT.CHENHLECH(85,42; 82,5)", given: [85.42, 82.5], shown: "2,92", meaning: "Sơn La năm 2021: vượt 2,92 %" },
    { formula: "=SOAT.CHENHLECH(92,85; 83)", given: [92.85, 83], shown: "9,85", meaning: "Điện Biên năm 2022: vượt 9,85 %" },
    { formula: "=SOAT.CHENHLECH(45,01; 45,5)", given: [45.01, 45.5], shown: "-0,49", meaning: "thiếu 0,49 điểm" },
  ],
  CONPHAILAM: [
    { formula: "=SOAT.CONPHAILAM(800; 1000; 82,5)", given: [800, 1000, 82.5], shown: "26", meaning: "“trên 82,5 %” là ít nhất 826 việc" },
    { formula: '=SOAT.CONPHAILAM(800; 1000; 82,5; "từ")', given: [800, 1000, 82.5, "từ"], shown: "25", meaning: "“từ 82,5 %” thì 825 việc là đạt" },
    { formula: "=SOAT.CONPHAILAM(4963; 5810; 82,5)", given: [4963, 5810, 82.5], shown: "0", meaning: "đã đạt" },
  ],
  KETQUA: [
    { formula: "=SOAT.KETQUA(4963; 5810; 82,5)", given: [4963, 5810, 82.5], shown: "Vượt 2,92 điểm %", meaning: "Sơn La năm 2021" },
    { formula: "=SOAT.KETQUA(825; 1000; 82,5)", given: [825, 1000, 82.5], shown: "Bằng chỉ tiêu", meaning: "đúng 82,5 %" },
  ],
  HOPLE: [
    { formula: "=SOAT.HOPLE(A1:G2)", given: [[heading, [...nation2023, 923_541]]], shown: "Khớp", meaning: "toàn quốc năm 2023: thụ lý 936.046, ủy thác 12.004, thu hồi 501, phải thi hành 923.541" },
    {
      formula: "=SOAT.HOPLE(A1:G2)",
      given: [[heading, [...nation2023, 923_451]]],
      shown: "Số phải thi hành phải bằng thụ lý − ủy thác − thu hồi, hủy: 936.046 − 12.004 − 501 = 923.541, ô ghi 923.451 (lệch −90).",
      meaning: "vẫn bảng ấy, gõ nhầm 923.451",
    },
  ],
  DONVI: [
    { formula: '=SOAT.DONVI("Cục THADS tỉnh Đăk Lăk")', given: ["Cục THADS tỉnh Đăk Lăk"], shown: "Đắk Lắk", meaning: "tên chuẩn" },
    { formula: '=SOAT.DONVI("Tien Giang"; "30/6/2025")', given: ["Tien Giang", "30/6/2025"], shown: "Tiền Giang", meaning: "ngày cuối cùng còn tỉnh Tiền Giang" },
    { formula: '=SOAT.DONVI("Tien Giang"; "1/7/2025")', given: ["Tien Giang", "1/7/2025"], shown: "#N/A", meaning: "từ 1/7/2025 không còn tỉnh ấy" },
  ],
};
