import type { FactsByCode, RateExplanation, Side } from "../../core";
import { decimalsApart } from "../numberForm";
import { numbers } from "./numbers";

const { count, percent, signed } = numbers;

type Facts = FactsByCode["rateDiffers"];

/** The words of one kind of ratio. */
interface Ratio {
  readonly name: string;
  readonly numerator: string;
  readonly denominator: string;
}

const rate: Ratio = { name: "tỷ lệ", numerator: "xong", denominator: "có điều kiện" };
const share: Ratio = { name: "tỷ lệ có điều kiện", numerator: "có điều kiện", denominator: "số phải thi hành" };

const otherSide: Readonly<Record<Side, string>> = { cases: "về tiền", money: "về việc" };
const omitted: Readonly<Record<Side, string>> = { cases: "đình chỉ", money: "đình chỉ, giảm" };

type Opening = (stated: string, side: Side, words: Ratio) => string;

/** What a wrong ratio says first. What the right one is follows it. */
const openings: { readonly [E in Exclude<RateExplanation, "unknown">]: Opening } = {
  overAccepted: (stated, _, { numerator }) => `Sai mẫu số: ${stated} là ${numerator} trên thụ lý.`,
  overToEnforce: (stated, _, { numerator }) => `Sai mẫu số: ${stated} là ${numerator} trên số phải thi hành.`,
  otherSide: (stated, side, { name }) => `Có thể đã hoán đổi việc và tiền: ${stated} là ${name} ${otherSide[side]}.`,
  withoutTerminated: (stated, side) => `Tử số còn thiếu: ${stated} chưa cộng ${omitted[side]}.`,
  truncated: (stated) => `Cắt bớt thay vì làm tròn: ô ghi ${stated}.`,
  meanOfRates: (stated) => `${stated} là trung bình cộng của các tỷ lệ; tỷ lệ chung phải tính từ tổng số.`,
  roundedMore: (stated) => `Làm tròn thô hơn các ô cùng cột: ô ghi ${stated}.`,
};

function ratioSentence(words: Ratio, facts: Facts): string {
  const { side, statedPercent, computedPercent, numerator, denominator, explanation } = facts;
  const decimals = decimalsApart(statedPercent, computedPercent);
  const stated = percent(statedPercent, decimals);
  const arithmetic =
    `${words.numerator} ÷ ${words.denominator} = ${count(numerator)} ÷ ${count(denominator)} = ${percent(computedPercent, decimals)}`;
  return explanation === "unknown"
    ? `Tỷ lệ phải là ${arithmetic}, ô ghi ${stated} (lệch ${signed(statedPercent - computedPercent, decimals)}).`
    : `${openings[explanation](stated, side, words)} Tỷ lệ đúng là ${arithmetic}.`;
}

/** The sentence about a stated rate that does not follow from its own figures. */
export const rateDiffersSentence = (facts: Facts): string => ratioSentence(rate, facts);

/** The same about the share of có điều kiện in phải thi hành. */
export const shareDiffersSentence = (facts: FactsByCode["shareDiffers"]): string => ratioSentence(share, facts);
