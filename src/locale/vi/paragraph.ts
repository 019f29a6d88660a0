import type { Clause, ParagraphFacts, ParagraphFigure, Side } from "../../core";
import { capitalised } from "../capitalised";
import type { MoneyStyle } from "../narrativeWords";
import { numbers } from "./numbers";
import { periodName } from "./recognitionSentences";

const { count, decimal } = numbers;
const percent = (value: number): string => `${decimal(value)}%`;

/** The multiples that reports spell out, the largest first. */
const multiples = [
  [1e9, "tỷ"],
  [1e6, "triệu"],
  [1e3, "nghìn"],
] as const;

/** "470 tỷ 581 triệu 046 nghìn đồng"; an amount that is not of whole thousands stands in figures. */
function fullMoney(dong: number): string {
  if (dong < 1e3 || dong % 1e3 !== 0) return `${count(dong)} đồng`;
  let rest = dong;
  const parts = multiples.flatMap(([size, name]) => {
    const part = Math.floor(rest / size);
    const isFirst = rest === dong;
    rest -= part * size;
    return part === 0 ? [] : [`${isFirst ? count(part) : String(part).padStart(3, "0")} ${name}`];
  });
  return `${parts.join(" ")} đồng`;
}

function roundedMoney(dong: number): string {
  if (dong < 1e6) return fullMoney(dong);
  return dong < 1e9 ? `${decimal(dong / 1e6)} triệu đồng` : `${decimal(dong / 1e9)} tỷ đồng`;
}

const directed = (up: string, down: string, other: string) => (_: string, value: number) =>
  value === 0 ? `bằng ${other}` : `${value > 0 ? up : down} ${percent(Math.abs(value))} so với ${other}`;

/** How each figure is told. A figure that begins with a comma belongs to the one before it. */
const phrases: Readonly<Record<ParagraphFigure, (amount: string, value: number) => string>> = {
  accepted: (amount) => `tổng số thụ lý ${amount}`,
  carriedIn: (amount) => `số cũ chuyển sang ${amount}`,
  newlyAccepted: (amount) => `thụ lý mới ${amount}`,
  entrusted: (amount) => `ủy thác ${amount}`,
  withdrawn: (amount) => `thu hồi, hủy quyết định thi hành án ${amount}`,
  toEnforce: (amount) => `tổng số phải thi hành ${amount}`,
  eligible: (amount) => `có điều kiện thi hành ${amount}`,
  eligibleShare: (_, value) => `chiếm ${percent(value)} trong tổng số phải thi hành`,
  finished: (amount) => `đã thi hành xong ${amount}`,
  rate: (_, value) => `đạt tỷ lệ ${percent(value)}`,
  rateChange: directed("tăng", "giảm", "cùng kỳ năm trước"),
  targetDifference: directed("vượt", "thiếu", "chỉ tiêu"),
  target: (_, value) => `chỉ tiêu được giao là ${percent(value)}`,
  carriedOut: (amount) => `chuyển kỳ sau ${amount}`,
};

const continued: readonly ParagraphFigure[] = ["carriedIn", "newlyAccepted", "eligibleShare", "rate", "rateChange", "targetDifference", "target"];
const sideNames: Readonly<Record<Side, string>> = { cases: "Về việc", money: "Về tiền" };

/** The paragraph on one unit, in the ministry's own wording. */
export function paragraph({ unit, period, sides }: ParagraphFacts, money: MoneyStyle): string {
  const lead = [period && periodName(period), unit].filter(Boolean).join(", ");
  const told = sides.map(({ side, clauses }) => `${sideNames[side]}: ${sentence(clauses, side, money)}.`);
  return capitalised([lead === "" ? "" : `${lead}.`, ...told].join(" ").trim());
}

function sentence(clauses: readonly Clause[], side: Side, money: MoneyStyle): string {
  const amountOf = (value: number) => (side === "cases" ? `${count(value)} việc` : (money === "full" ? fullMoney : roundedMoney)(value));
  return clauses
    .map(({ figure, value, isUnverified }, index) => {
      const phrase = `${phrases[figure](amountOf(value), value)}${isUnverified ? " [chưa xác nhận]" : ""}`;
      if (index === 0) return phrase;
      return `${continued.includes(figure) ? ", " : "; "}${phrase}`;
    })
    .join("");
}
