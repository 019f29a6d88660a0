import { functions as described } from "../../src/functions/functions.json";
import type { Given } from "../../src/functions/givenFigure";

/** Excel's runtime for functions, as far as the add-in uses it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Cell = Given | RuntimeError;
type Argument = Cell | readonly (readonly Cell[])[];
type Run = (...given: Argument[]) => unknown;

const registered = new Map<string, Run>();

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, run: Run) => registered.set(id, run), ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" }, Error: RuntimeError },
  });
  await import("../../src/functions");
});

/** Excel hands every argument over as an area, and after them the circumstances of the call; `null` stands for an argument that was left out. */
function called(id: string, given: readonly Argument[]): unknown {
  const parameters = described.find((each) => each.id === id)?.parameters ?? [];
  const areas = parameters.map((_, index) => given[index] ?? null).map((each) => (each === null || Array.isArray(each) ? each : [[each as Cell]]));
  return registered.get(id)?.(...areas, { address: "Sheet1!A1" } as unknown as Argument);
}

/** What a cell with the function shows: its value, or the error and what Excel says of it; rows where it spills. */
function shown(id: string, ...given: Argument[]): unknown {
  try {
    const answer = called(id, given);
    if (!Array.isArray(answer)) return answer;
    const rows = answer.map((row: readonly unknown[]) => row.map((cell) => (cell instanceof RuntimeError ? cell.code : cell)));
    return rows.flat().length === 1 ? rows[0]?.[0] : rows;
  } catch (error) {
    if (error instanceof RuntimeError) return [error.code, error.message];
    throw error;
  }
}

describe("the functions of the sheet", () => {
  it("are those of their description, with as many parameters", () => {
    expect([...registered.keys()].sort((one, other) => one.localeCompare(other))).toEqual(described.map(({ id }) => id).sort((one, other) => one.localeCompare(other)));
    expect(described.filter(({ description, parameters }) => description === "" || parameters.some((each) => each.description === ""))).toEqual([]);
  });

  it.each<[string, readonly Given[], unknown]>([
    // Published of six months of 2019: 2.628 cases, 79,32 %; 3.313 is the only whole number that gives this rate.
    ["TYLE", [2628, 3313], 79.32],
    ["TYLE", [2628, 3313, 4], 79.3239],
    ["TYLE", ["2.628", "3.313"], 79.32],
    ["TYLE", [0, 12], 0],
    ["TYLE", [5, 0], ["#N/A", "Không có số nào có điều kiện nên không có tỷ lệ."]],
    ["TYLE", ["", 12], ["#N/A", "Chưa có số xong."]],
    ["TYLE", [3, "chưa có"], ["#VALUE!", "Số có điều kiện không phải là số."]],
    ["TYLE", [3, -4], ["#VALUE!", "Số có điều kiện không thể âm."]],
    ["TYLE", [3, 4, 7], ["#VALUE!", "Số chữ số thập phân là số nguyên từ 0 đến 6."]],
    // Điện Biên: 92,85 % against 83 % is 9,85 points over.
    ["CHENHLECH", [92.85, 83], 9.85],
    ["CHENHLECH", ["81,89", "82,5"], -0.61],
    ["CHENHLECH", [81, null], ["#N/A", "Chưa có chỉ tiêu."]],
    // "Trên 82,5 %" of 1.000 asks for 826, "từ 82,5 %" for 825.
    ["CONPHAILAM", [800, 1000, 82.5], 26],
    ["CONPHAILAM", [800, 1000, 82.5, "từ"], 25],
    ["CONPHAILAM", [900, 1000, 82.5], 0],
    ["CONPHAILAM", [800, 1000, 82.5, "quá"], ["#VALUE!", "Ghi “trên” hoặc “từ”."]],
    ["KETQUA", [8289, 10_000, 82.5], "Vượt 0,39 điểm %"],
    ["KETQUA", [8189, 10_000, 82.5], "Thiếu 0,61 điểm %"],
    ["KETQUA", [825, 1000, 82.5], "Bằng chỉ tiêu"],
    ["DONVI", ["Cục THADS tỉnh Đăk Lăk"], "Đắk Lắk"],
    // Tiền Giang stood until 30/6/2025: 45.838 is the serial of 30/06/2025, 45.839 the next day's.
    ["DONVI", ["Tien Giang", 45_838], "Tiền Giang"],
    ["DONVI", ["Tien Giang", 45_839], ["#N/A", "Không có tỉnh, thành phố nào tên “Tien Giang” vào ngày đó."]],
    ["DONVI", ["Tiền Giang", "30/6/2025"], "Tiền Giang"],
    ["DONVI", ["Sơn La", "hôm qua"], ["#VALUE!", "Ngày không đọc được."]],
  ])("SOAT.%s of %j", (id, given, expected) => {
    expect(shown(id, ...given)).toEqual(expected);
  });

  const missing = new RuntimeError("#N/A");
  it.each<[string, string, readonly Argument[], unknown]>([
    ["cells below one another", "TYLE", [[[2628], [4963]], [[3313], [5810]]], [[79.32], [85.42]]],
    ["one wrong cell among them", "TYLE", [[[2628], [""], ["?"]], [[3313], [12], [12]]], [[79.32], ["#N/A"], ["#VALUE!"]]],
    ["one cell for all others", "CHENHLECH", [[[92.85], [81.89]], 83], [[9.85], [-1.11]]],
    ["a row against a column", "CHENHLECH", [[[92.85, 81.89]], [[83], [82.5]]], [[9.85, -1.11], [10.35, -0.61]]],
    ["areas of different heights", "CHENHLECH", [[[92.85], [81.89], [70]], [[83], [82.5]]], [[9.85], [-0.61], ["#N/A"]]],
    ["a rate that is missing itself", "CHENHLECH", [missing, 83], ["#N/A", "Ô được dùng chưa có số (#N/A), hoặc các vùng không cùng số dòng, số cột."]],
    ["a cell with an error", "TYLE", [new RuntimeError("#REF!"), 83], ["#VALUE!", "Ô được dùng đang báo lỗi #REF!."]],
    ["names", "DONVI", [[["Dak Lak"], ["Sơn La"]]], [["Đắk Lắk"], ["Sơn La"]]],
  ])("take %s: SOAT.%s", (_, id, given, expected) => {
    expect(shown(id, ...given)).toEqual(expected);
  });

  const sideless = ["Đơn vị", "Phải thi hành", "Có điều kiện", "Chưa có điều kiện", "Hoãn, tạm đình chỉ, khác", "Thi hành xong"];
  const heading = sideless.map((label, index) => (index === 0 ? label : `${label} (việc)`));
  it.each<[string, readonly (readonly Cell[])[], unknown]>([
    ["rows that balance", [heading, ["Sơn La", 100, 70, 20, 10, 50], ["Lai Châu", 50, 40, 5, 5, 30]], "Khớp"],
    ["a blank", [heading, ["Sơn La", 100, 70, "", 10, 50], ["Lai Châu", 50, 40, 5, 5, 30]], "Chưa kết luận được"],
    ["a row that is 5 short", [heading, ["Sơn La", 100, 65, 20, 10, 50], ["Lai Châu", 50, 40, 5, 5, 30]], expect.stringMatching(/65 \+ 20 \+ 10 = 95, ô ghi 100/)],
    ["headings that do not say whether cases or money", [sideless, ["Sơn La", 100, 65, 20, 10, 50]], "Chưa kết luận được"],
    ["headings over merged cells, which many an Excel gives as 0", [["Kỳ báo cáo 12 tháng", 0, 0, 0, 0, 0], heading, ["Sơn La", 100, 65, 20, 10, 50], ["Lai Châu", 50, 40, 5, 5, 30]], expect.stringMatching(/ô ghi 100/)],
    ["a cell with an error", [heading, ["Sơn La", 100, new RuntimeError("#REF!"), 20, 10, 50], ["Lai Châu", 50, 40, 5, 5, 30]], expect.stringMatching(/#REF!/)],
    ["no headings", [["Sơn La", 100, 70]], ["#N/A", "Không nhận ra bảng số liệu. Vùng cần có cả tiêu đề cột."]],
  ])("SOAT.HOPLE of %s", (_, area, expected) => {
    expect(shown("HOPLE", area)).toEqual(expected);
  });
});
