import { editions } from "../forms/editions";
import type { Edition } from "../forms/edition";
import type { Rule } from "./settings";

const countingRules = "Hướng dẫn ghi chép biểu mẫu và cách tính chỉ tiêu kèm các Thông tư 08/2015, 06/2019, 05/2024, 05/2026/TT-BTP";
const truthfulness = "Thông tư 04/2023/TT-BTP, Điều 26–29: báo cáo thống kê phải đầy đủ, trung thực, chính xác, khách quan";
const targetDecision = "Quyết định giao chỉ tiêu, nhiệm vụ của năm";
const rateDefinition = "Hệ thống chỉ tiêu thống kê quốc gia, Kết quả thi hành án dân sự: xong (kể cả đình chỉ) trên có điều kiện thi hành";
const periodDefinition = "Thông tư 06/2019/TT-BTP, Điều 4: kỳ báo cáo tính từ 01/10 đến hết ngày cuối tháng";

const mergerResolution = "Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh: 34 tỉnh, thành phố từ 01/7/2025";

/** Beyond this share of phải thi hành the third group is remarked: published tables have 1 to 4 %. */
const remainderShareMax = 0.05;

const knownRules = new WeakMap<Edition, readonly Rule[]>();

/** The rules that an edition brings: its identities and inequalities. */
export function rulesOf(edition: Edition): readonly Rule[] {
  const known = knownRules.get(edition) ?? rulesFrom(edition);
  knownRules.set(edition, known);
  return known;
}

function rulesFrom({ identities, containments, inequalities }: Edition): readonly Rule[] {
  return [
    ...identities.map((identity) => ({ ...identity, kind: "balance", severity: identity.isLikely ? "confirm" : "error", legalReference: countingRules }) as const),
    ...containments.flatMap(({ remainderId, ...containment }) => [
      { ...containment, kind: "containment", severity: "error", legalReference: countingRules } as const,
      { ...containment, id: remainderId, kind: "remainder", severity: "info", legalReference: countingRules, shareMax: remainderShareMax } as const,
    ]),
    ...inequalities.map((inequality) => ({ ...inequality, kind: "order", severity: "error", legalReference: countingRules }) as const),
  ];
}

/** The rules that hold in every edition. */
export const lastingRules: readonly Rule[] = [
  { id: "TC-01", kind: "totalRow", severity: "error", legalReference: countingRules },
  { id: "TL-01", kind: "statedRate", severity: "error", legalReference: rateDefinition },
  { id: "TL-02", kind: "statedShare", severity: "error", legalReference: countingRules },
  { id: "TL-03", kind: "rateOverZero", severity: "confirm", legalReference: rateDefinition },
  { id: "TL-04", kind: "rateRange", severity: "error", legalReference: rateDefinition },
  { id: "TL-05", kind: "mixedRateScales", severity: "confirm", legalReference: truthfulness },
  { id: "TL-06", kind: "statedRateChange", severity: "confirm", legalReference: countingRules },
  { id: "TL-07", kind: "statedChange", severity: "confirm", legalReference: countingRules },
  { id: "CT-01", kind: "statedDifference", severity: "error", legalReference: targetDecision },
  { id: "CT-02", kind: "targetMissing", severity: "info", legalReference: targetDecision },
  { id: "CT-03", kind: "verdictWording", severity: "error", legalReference: targetDecision },
  { id: "CT-04", kind: "rateAtTarget", severity: "info", legalReference: targetDecision },
  { id: "DL-01", kind: "numberAsText", severity: "error", legalReference: truthfulness },
  { id: "DL-02", kind: "textInsteadOfNumber", severity: "error", legalReference: truthfulness },
  { id: "DL-03", kind: "errorValue", severity: "error", legalReference: truthfulness },
  { id: "DL-04", kind: "negative", severity: "error", legalReference: truthfulness },
  { id: "DL-05", kind: "wholeCases", severity: "error", legalReference: countingRules },
  { id: "DL-06", kind: "hiddenCharacters", severity: "info", legalReference: truthfulness },
  { id: "DL-07", kind: "formulaPattern", severity: "confirm", legalReference: truthfulness },
  { id: "DL-08", kind: "typedAmongFormulas", severity: "confirm", legalReference: truthfulness },
  { id: "DL-09", kind: "wholeMoney", severity: "confirm", legalReference: countingRules },
  { id: "BB-01", kind: "duplicateUnit", severity: "error", legalReference: truthfulness },
  { id: "BB-02", kind: "impossibleDate", severity: "confirm", legalReference: periodDefinition },
  { id: "BB-03", kind: "periodMissing", severity: "info", legalReference: periodDefinition },
  { id: "BB-04", kind: "moneyUnitMissing", severity: "info", legalReference: truthfulness },
  { id: "BB-05", kind: "totalUnclear", severity: "confirm", legalReference: countingRules },
  { id: "BB-06", kind: "unitOfPeriod", severity: "confirm", legalReference: mergerResolution },
  { id: "BB-07", kind: "unitsMissing", severity: "confirm", legalReference: mergerResolution },
  { id: "BB-08", kind: "columnsMissing", severity: "info", legalReference: rateDefinition },
  { id: "BB-09", kind: "periodUnusual", severity: "confirm", legalReference: periodDefinition },
  { id: "LK-01", kind: "monthWithin", severity: "error", legalReference: periodDefinition },
  { id: "LK-02", kind: "monthlyRoll", severity: "confirm", legalReference: periodDefinition },
];

/** Every rule of every edition, once. An id is never used again for another rule. */
export const ruleList: readonly Rule[] = [
  ...new Map([...editions.flatMap(rulesOf), ...lastingRules].map((rule) => [rule.id, rule])).values(),
];
