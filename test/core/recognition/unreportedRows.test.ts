import { recognise } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const head = `
KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2024 | < | < | <
STT | Đơn vị | Có điều kiện (việc) | Thi hành xong (việc)
`;

/** The rows that count, and the one that each is added up in. */
function recordsOf(body: string): readonly string[] {
  const { tables } = recognise([drawnSheet("Biểu", head + body)]);
  return tables.flatMap(({ records }) => records.map(({ label, parentIndex }) => `${label} < ${parentIndex === undefined ? "-" : (records[parentIndex]?.label ?? "")}`));
}

describe("a row without figures", () => {
  it("counts at the head of the units below a total", () => {
    expect(recordsOf("- | Tổng số | 30 | 20\n1 | An Giang | - | -\n2 | Bắc Ninh | 10 | 5\n3 | Cà Mau | 20 | 15")).toEqual(["Tổng số < -", "An Giang < Tổng số", "Bắc Ninh < Tổng số", "Cà Mau < Tổng số"]);
  });

  it("is no heading of money where it names Tiền Giang or an office of that name", () => {
    expect(recordsOf("- | Tổng số | 30 | 20\n1 | Bắc Ninh | 10 | 5\n2 | Tiền Giang | - | -\n3 | Cà Mau | 20 | 15")).toHaveLength(4);
    expect(recordsOf("- | Tổng số | 30 | 20\n1 | Chi cục THADS huyện Vũ Thư | 10 | 5\n2 | Chi cục THADS huyện Tiền Hải | - | -\n3 | Chi cục THADS huyện Thái Thụy | 20 | 15")).toHaveLength(4);
  });

  it("counts among the officers of an office, and behind them", () => {
    const body = "- | Tổng số | 10 | 5\n1 | Phòng khu vực A | 10 | 5\n1.1 | Nguyễn Văn An | - | -\n1.2 | Trần Thị Bình | 10 | 5\n2 | Phòng khu vực B | - | -";
    expect(recordsOf(body)).toEqual(["Tổng số < -", "Phòng khu vực A < Tổng số", "Nguyễn Văn An < Phòng khu vực A", "Trần Thị Bình < Phòng khu vực A", "Phòng khu vực B < Tổng số"]);
  });

  it("counts for nothing where it only heads a group", () => {
    expect(recordsOf("I | Miền Bắc | - | -\n1 | Bắc Ninh | 10 | 5\nII | Miền Nam | - | -\n1 | Cà Mau | 20 | 15")).toEqual(["Bắc Ninh < -", "Cà Mau < -"]);
  });
});
