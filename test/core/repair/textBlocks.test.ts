import { areaAddress, recognise, thoroughCheck, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const head = "STT | Đơn vị | Thụ lý việc | Cũ chuyển sang việc | Thụ lý mới việc | Phải thi hành việc | Có điều kiện việc | Thi hành xong việc";

function errorsIn(...lines: readonly string[]): readonly Finding[] {
  return thoroughCheck(recognise([drawnSheet("Biểu", ["Kết quả 12 tháng năm 2019", head, ...lines].join("\n"))])).findings.filter(({ severity }) => severity === "error");
}

/** "numbersAsText C3:C6 4 =30,…" */
function inWords({ code, facts, proposals }: Finding): string {
  const values = proposals.flatMap(({ value, together = [] }) => [value, ...together.map((change) => change.value)]);
  const place = "area" in facts ? `${areaAddress(facts.area)} ${String(facts.cellCount)}` : "";
  return [code, place, `=${values.join()}`].join(" ").replace("  ", " ");
}

const told = (...lines: readonly string[]) => errorsIn(...lines).map(inWords);

describe("numbers stored as text", () => {
  it("in a whole column are one finding, whose proposal mends them all", () => {
    expect(told("1 | An Giang | '30 | 10 | 20 | 30 | 20 | 10", "2 | Cà Mau | '31 | 11 | 20 | 31 | 20 | 10", "3 | Sơn La | '32 | 12 | 20 | 32 | 20 | 10")).toEqual(["numbersAsText C3:C5 3 =30,31,32"]);
  });

  it("in a whole table are one finding, and the live total says no more of it", () => {
    const total = "- | Tổng số | =SUM(C4:C6) => 0 | =SUM(D4:D6) => 0 | =SUM(E4:E6) => 60 | =SUM(F4:F6) => 93 | =SUM(G4:G6) => 60 | =SUM(H4:H6) => 30";
    const rows = [30, 31, 32].map((accepted, index) => `${index + 1} | ${["An Giang", "Cà Mau", "Sơn La"][index] ?? ""} | '${accepted} | '${accepted - 20} | 20 | ${accepted} | 20 | 10`);
    expect(told(total, ...rows)).toEqual(["numbersAsText C4:D6 6 =30,31,32,10,11,12"]);
  });

  it("are one block over live totals and blanks between them", () => {
    const rows = ["1 | An Giang | '30 | 10 | 20 | 30 | 20 | 10", "2 | Cà Mau | - | - | - | - | - | -", "3 | Sơn La | '32 | 12 | 20 | 32 | 20 | 10", "4 | Lai Châu | '33 | 13 | 20 | 33 | 20 | 10"];
    expect(told(...rows)).toEqual(["numbersAsText C3:C6 3 =30,32,33"]);
  });

  it("are told apart where a typed number stands between them, and one by one where they are few", () => {
    const rows = ["1 | An Giang | '30 | 10 | 20 | 30 | 20 | 10", "2 | Cà Mau | '31 | 11 | 20 | 31 | 20 | 10", "3 | Sơn La | 32 | 12 | 20 | 32 | 20 | 10", "4 | Lai Châu | '33 | 13 | 20 | 33 | 20 | 10"];
    expect([...told(...rows)].sort()).toEqual(["numberAsText =30", "numberAsText =31", "numberAsText =33"]);
  });
});

describe("a live total over a text", () => {
  it("is right as soon as the text is a number, and so is the rate that it makes", () => {
    const withRates = (...lines: readonly string[]) =>
      thoroughCheck(recognise([drawnSheet("Biểu", ["Kết quả 12 tháng năm 2019", "STT | Đơn vị | Có điều kiện việc | Thi hành xong việc | Tỷ lệ việc (%)", ...lines].join("\n"))])).findings.filter(({ severity }) => severity !== "info").map(inWords);
    const rows = ["1 | An Giang | 40 | '30 | =D4/C4*100 => 75", "2 | Cà Mau | 50 | 40 | =D5/C5*100 => 80", "3 | Sơn La | 60 | 45 | =D6/C6*100 => 75"];
    // 30 + 40 + 45 = 115 of 150; without the text 85 of 150.
    expect(withRates("- | Tổng số | =SUM(C4:C6) => 150 | =SUM(D4:D6) => 85 | =D3/C3*100 => 56.67", ...rows)).toEqual(["numberAsText =30"]);
  });
});
