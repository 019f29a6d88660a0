import type { ChangeExplanation, UnitMatch } from "../../core";
import type { ComparedUnitWords } from "../comparisonPlaceWords";
import { numbers } from "./numbers";

const { count } = numbers;

const explanations: Readonly<Record<ChangeExplanation, string | undefined>> = {
  relativeForPoints: "đang ghi mức tăng tương đối, lẽ ra lấy hiệu hai tỷ lệ",
  amountForGrowth: "đang ghi số tăng, lẽ ra ghi phần trăm",
  growthForAmount: "đang ghi phần trăm, lẽ ra ghi số tăng",
  overCurrentBase: "đang chia cho số kỳ này, lẽ ra chia cho số kỳ trước",
  otherPeriod: "đang so với một kỳ khác",
  namesakeOnly: "chỉ so với tỉnh cùng tên trước sáp nhập",
  signLost: "sai dấu",
  ratio: "đang ghi kỳ này bằng bao nhiêu phần trăm kỳ trước",
  unknown: undefined,
};

const noneReasons = {
  notThere: "Kỳ trước không có đơn vị này.",
  newOffice: "Đơn vị mới, chưa có số kỳ trước.",
  onlyTogether: "Kỳ trước số liệu của đơn vị này chỉ có gộp chung với đơn vị khác.",
  ambiguous: "Tên đơn vị này có nhiều dòng nên chưa rõ so với dòng nào.",
} as const;

/** A predecessor that bears the name of what it became part of is told from it, and comes last. */
function predecessors(from: readonly string[], unit: string): string {
  const others = from.filter((name) => name !== unit);
  return [...others, ...(others.length < from.length ? [`${unit} (cũ)`] : [])].join(" + ");
}

function matchText(match: UnitMatch, unit: string): string | undefined {
  switch (match.kind) {
    case "same":
      return undefined;
    case "renamed":
      return `${match.to}: kỳ trước là ${match.from}.`;
    case "merged":
      return `${unit} = ${predecessors(match.from, unit)}`;
    case "incomplete":
      return `${unit} = ${predecessors([...match.from, ...match.missing], unit)}; thiếu số kỳ trước của ${predecessors(match.missing, unit)} nên chưa so được.`;
    case "none":
      return noneReasons[match.reason];
  }
}

/** What is said of the units of a comparison. */
export const comparedUnits: ComparedUnitWords = {
  listLabel: "Các đơn vị so với kỳ trước",
  search: "Tìm đơn vị",
  orderLabel: "Thứ tự",
  orders: {
    sheet: "Như trong bảng",
    casesFallen: "Việc: giảm nhiều trước",
    casesRisen: "Việc: tăng nhiều trước",
    moneyFallen: "Tiền: giảm nhiều trước",
    moneyRisen: "Tiền: tăng nhiều trước",
    name: "Theo tên",
  },
  filterLabel: "Lọc",
  filters: {
    all: "Tất cả đơn vị",
    fallen: "Tỷ lệ giảm",
    risen: "Tỷ lệ tăng",
    wrongStated: "Mức tăng, giảm ghi sai",
    notCompared: "Chưa so được",
  },
  shown: ({ shown, count: all }) => (shown === all ? `${count(all)} đơn vị` : `${count(shown)}/${count(all)} đơn vị`),
  none: "Không có đơn vị nào như vậy.",
  copy: "Chép bảng",
  copied: "Đã chép. Dán vào Excel để có bảng.",
  notCopied: "Chưa chép được: trình duyệt không cho dùng bộ nhớ tạm.",
  sides: { cases: "Việc", money: "Tiền" },
  now: "Kỳ này",
  before: "Kỳ trước",
  change: "Tăng, giảm",
  growth: "Tăng, giảm (%)",
  otherFigures: "Các chỉ tiêu khác",
  unchanged: "không đổi",
  noFigure: "chưa có số",
  match: matchText,
  wrongStated: (wrong) => `${count(wrong)} mức tăng, giảm ghi sai`,
  eligibleShare: "Tỷ lệ có điều kiện",
  movement: ({ finished, eligible }) => `Tỷ lệ thay đổi do số xong: ${finished}; do số có điều kiện: ${eligible}.`,
  statedTitle: "Mức tăng, giảm ghi trong bảng",
  statedChange: ({ stated, computed, arithmetic, explanation }) => {
    if (stated === undefined) return "Chưa ghi.";
    if (computed === undefined) return `Ghi ${stated}; chưa đủ số để tính lại.`;
    const reason = explanation === undefined ? undefined : explanations[explanation];
    return `Ghi ${stated}; tính lại ${arithmetic === undefined ? "" : `${arithmetic} = `}${computed}${reason === undefined ? "" : ` (${reason})`}.`;
  },
  verdicts: { right: "Đúng", wrong: "Sai", undecided: "Chưa rõ" },
  showCell: (cell) => `Xem ô ${cell}`,
  moneyUnit: (unit) => `Tiền tính bằng ${unit}.`,
};
