import { check, recognise, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

/** Findings of the rules on changes in a table of one province, whose header and figures are drawn. */
function changesFound(header: string, figures: string): readonly string[] {
  const width = (header.split("\n")[0] ?? "").split("|").length;
  const title = `KẾT QUẢ THI HÀNH ÁN DÂN SỰ VỀ VIỆC 12 tháng năm 2024${" | -".repeat(width - 1)}`;
  const recognition = recognise([drawnSheet("Biểu", `${title}\n${header}\n${figures}`)]);
  return check(recognition).findings.filter(({ ruleId }) => ruleId === "TL-06" || ruleId === "TL-07").map(summary);
}

function summary(finding: Finding): string {
  if (finding.code === "changeDiffers") return `${finding.facts.indicator} ${finding.facts.kind} ${finding.facts.stated} not ${Math.round(finding.facts.computed * 100) / 100}: ${finding.facts.explanation}`;
  return finding.code === "rateChangeDiffers" ? `rate ${finding.facts.statedPoints} not ${finding.facts.computedPoints}: ${finding.facts.explanation}` : finding.code;
}

/**
 * A province's year 2024 (thads.moj.gov.vn, ItemID 4921): 8.529 việc, tăng 446 (5,52 %); 86,44 %, tăng 0,29 %. Its 446 and 0,29 give 8.083
 * finished and 86,15 % a year before, and 9.382 có điều kiện is the one count that gives 86,15 %.
 */
describe("changes stated beside the earlier figures of the same table", () => {
  const grouped = `
Đơn vị | Có điều kiện | <            | Thi hành xong | <            | <             | <  | Tỷ lệ xong/có điều kiện (%) | <            | <
^      | Năm 2024     | Cùng kỳ 2023 | Năm 2024      | Cùng kỳ 2023 | Tăng, giảm so với cùng kỳ | < | Năm 2024 | Cùng kỳ 2023 | Tăng, giảm so với cùng kỳ (điểm %)
^      | ^            | ^            | ^             | ^            | Số việc | % | ^ | ^ | ^`.trim();

  it.each([
    ["as published, 446 việc and 5,52 % and 0,29 points", "446 | 5.52", "0.29", []],
    ["an amount that is off by ten", "456 | 5.52", "0.29", ["finished amount 456 not 446: unknown"]],
    ["growth over this year's 8.529", "446 | 5.23", "0.29", ["finished growth 5.23 not 5.52: overCurrentBase"]],
    ["the wrong sign", "-446 | -5.52", "0.29", ["finished amount -446 not 446: signLost", "finished growth -5.52 not 5.52: signLost"]],
    ["a percentage of fulfilment", "446 | 105.52", "0.29", ["finished growth 105.52 not 5.52: ratio"]],
    ["growth of a rate, where points are due: 86,44/86,15", "446 | 5.52", "0.34", ["rate 0.34 not 0.29: relativeForPoints"]],
    ["blanks", "- | -", "-", []],
  ])("%s", (_, finished, rate, expected) => {
    expect(changesFound(grouped, `Sơn La | 9867 | 9382 | 8529 | 8083 | ${finished} | 86.44 | 86.15 | ${rate}`)).toEqual(expected);
  });

  it("from nothing have no percentage, so that nothing is said of it", () => {
    expect(changesFound(grouped, "Sơn La | 9867 | 9382 | 8529 | 0 | 8529 | 100 | 86.44 | - | -")).toEqual([]);
  });

  it("say when they compare with the previous period instead of the same period", () => {
    const header = "Đơn vị | Thụ lý mới | Thụ lý mới cùng kỳ năm trước | Thụ lý mới kỳ trước | Thụ lý mới tăng, giảm so với cùng kỳ (số việc)";
    expect(changesFound(header, "Sơn La | 900 | 800 | 850 | 50\nLai Châu | 90 | 70 | 80 | 20")).toEqual(["newlyAccepted amount 50 not 100: otherPeriod"]);
  });
});
