import { check, recognise } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const withFigures = (header: string, figures: string) =>
  check(recognise([drawnSheet("S", `Số việc, 12 tháng năm 2022\nĐơn vị | ${header}\nChi cục A | ${figures}`)]));
const broken = (header: string, figures: string) =>
  withFigures(header, figures).findings.flatMap(({ ruleId, code }) => (code === "balanceBroken" ? [ruleId] : []));

const joint = "Thụ lý (việc) | Ủy thác, thu hồi, hủy (việc) | Phải thi hành (việc)";
const all = "Thụ lý (việc) | Ủy thác, thu hồi, hủy (việc) | Ủy thác (việc) | Thu hồi, hủy (việc) | Phải thi hành (việc)";

describe("ủy thác, thu hồi, hủy in one column", () => {
  it.each<[string, string, string, string[]]>([
    ["leaves phải thi hành", joint, "100 | 7 | 93", []],
    ["is missed when it is not subtracted", joint, "100 | 7 | 100", ["CB-13"]],
    ["is not subtracted twice beside its parts", all, "100 | 7 | 4 | 3 | 93", []],
    ["is the sum of its parts", all, "100 | 7 | 4 | 2 | 93", ["CB-14"]],
  ])("%s", (_, header, figures, ruleIds) => {
    expect(broken(header, figures)).toEqual(ruleIds);
  });

  it("is not missed in a table that has none", () => {
    const { results } = withFigures("Thụ lý (việc) | Ủy thác (việc) | Thu hồi, hủy (việc) | Phải thi hành (việc)", "100 | 4 | 3 | 93");
    expect(results.filter(({ ruleId, notRunFor }) => ["CB-13", "CB-14"].includes(ruleId) && notRunFor?.length !== 0)).toEqual([]);
    expect(results.filter(({ ruleId, passed }) => ruleId === "CB-02" && passed > 0)).toHaveLength(1);
  });
});
