import { check, ruleSettingsOf, type CheckOptions } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";
import { drawnRecognition, drawnRecords } from "../../../support/recordSet";

const header = "Mã | Dùng | Mức | Sai số cho phép | Nội dung";
const settingsOf = (...lines: readonly string[]) => ruleSettingsOf(drawnSheet("Quy tắc", ["QUY TẮC KIỂM TRA", header, ...lines].join("\n")));

describe("the sheet of rules", () => {
  it.each([
    ["Quy tắc", header, true],
    ["QUY TẮC", "mã quy tắc | dùng", true],
    ["Quy tắc (2)", "Ma | Dung | Muc", true],
    ["Biểu 04", header, false],
    ["Quy tắc", "STT | Đơn vị", false],
  ])("is known by its name %s and header %s", (name, row, isKnown) => {
    expect(ruleSettingsOf(drawnSheet(name, row)) !== undefined).toBe(isKnown);
  });

  it.each([
    ["CB-99 | có | - | - | -", "A3", "unknownRule", "CB-99"],
    ["CB-01 | đôi khi | - | - | -", "B3", "unknownUse", "đôi khi"],
    ["CB-01 | có | nặng | - | -", "C3", "unknownSeverity", "nặng"],
    ["CB-01 | có | lỗi | hai | -", "D3", "badTolerance", "hai"],
    ["CB-01 | có | lỗi | -1 | -", "D3", "badTolerance", "-1"],
    ["DL-03 | có | lỗi | 1 | -", "D3", "noTolerance", "1"],
    ["R1 | có | lỗi | - | thụ lý bằng số cũ", "E3", "unreadableEquation", "thụ lý bằng số cũ"],
    ["R1 | có | lỗi | - | thụ lý = số cũ + số lạ", "E3", "unknownIndicator", "số lạ"],
    ["R1 | có | lỗi | - | vàng: thụ lý = số cũ", "E3", "unreadableEquation", "vàng: thụ lý = số cũ"],
    ["R1 | có | lỗi | - | thụ lý + xong <= số cũ + số mới", "E3", "unreadableEquation", "thụ lý + xong <= số cũ + số mới"],
    // With CB-01 (thụ lý = số cũ + số mới) this leaves no new case.
    ["R1 | có | lỗi | - | thụ lý <= số cũ", "E3", "contradiction", "R1"],
    // Đang thi hành is within có điều kiện, and that within phải thi hành: nothing is left for giảm.
    ["R1 | có | lỗi | - | đang thi hành = phải thi hành + giảm", "E3", "contradiction", "R1"],
    ["R1 | có | lưu ý | - | xong <= có điều kiện", "E3", "redundant", "R1"],
    ["CB-01 | có | - | - | -\nCB-01 | không | - | - | -", "A4", "repeatedRule", "CB-01"],
    ["__proto__ | có | - | - | -", "A3", "unknownRule", "__PROTO__"],
  ])("with the entry %s has a fault in %s", (lines, address, problem, text) => {
    const faults = settingsOf(...lines.split("\n"))?.faults.map(({ at, ...fault }) => [`${"ABCDE"[at.columnIndex]}${at.rowIndex + 1}`, fault.problem, fault.text]);
    expect(faults).toEqual([[address, problem, problem === "unknownRule" && text === "__PROTO__" ? "__proto__" : text]]);
  });

  it("without faults says so", () => {
    const settings = settingsOf("CB-01 | không | xác nhận | 2 | Thụ lý = cũ + mới", "TL-01 | x | lưu ý | 0,01 | -", "- | - | - | - | ghi chú", "BT-03 | không | - | - | -");
    expect([settings?.faults, settings?.byRule]).toEqual([
      [],
      new Map<string, object>([
        ["CB-01", { isOff: true, severity: "confirm", tolerance: 2 }],
        ["TL-01", { severity: "info", tolerance: 0.01 }],
        ["BT-03", { isOff: true }],
      ]),
    ]);
  });
});

describe("a check by the sheet of rules", () => {
  const table = drawnRecords(`
    label    | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.finished | money.finished | cases.carriedOut
    An Giang |            103 |              60 |                  40 |             50 |             70 |               20
  `).set;
  const found = (lines: readonly string[], options: CheckOptions = {}) =>
    check(drawnRecognition(table), { ...options, settings: settingsOf(...lines) }).findings.filter(({ ruleId }) => /^(CB-01|R\d)$/.test(ruleId)).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it.each([
    ["nothing", [], ["CB-01 error"]],
    ["a rule switched off", ["CB-01 | không | - | - | -"], []],
    ["a lower severity", ["CB-01 | có | lưu ý | - | -"], ["CB-01 info"]],
    ["too small a tolerance", ["CB-01 | có | - | 2 | -"], ["CB-01 error"]],
    ["a tolerance just large enough", ["CB-01 | có | - | 3 | -"], []],
    ["an order of one's own", ["R1 | có | xác nhận | - | việc: xong <= chuyển kỳ sau"], ["CB-01 error", "R1 confirm"]],
    ["an order for the other side", ["R1 | có | xác nhận | - | tiền: xong <= chuyển kỳ sau"], ["CB-01 error"]],
    ["a balance of one's own that holds", ["R1 | có | lỗi | - | số mới = chuyển kỳ sau + hoãn"], ["CB-01 error"]],
    ["a balance of one's own that does not", ["R1 | có | lỗi | - | việc: số cũ - chuyển kỳ sau = xong"], ["CB-01 error", "R1 error"]],
  ] as const)("with %s", (_, lines, findings) => {
    expect([...found(lines)].sort()).toEqual(findings);
  });
});
