import type { Side } from "../../../src/core";
import type { Chance } from "../seededRandom";

/** An amount as a report writes it, and what it says in cases, đồng or percent. */
export interface Written {
  readonly text: string;
  readonly value: number;
}

const grouped = (value: number, mark = "."): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const spoken = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"] as const;
const rough = ["hơn ", "trên ", "khoảng ", ""] as const;

/** The hundredths as a decimal number with a comma or a point. */
function decimal(hundredths: number, mark: string): string {
  return `${Math.floor(hundredths / 100)}${mark}${String(hundredths % 100).padStart(2, "0")}`;
}

/** "12.132 việc", "5.057việc", "6,627 việc", "bốn việc". */
function writtenCases(value: number, chance: Chance): Written {
  const word = chance.oneOf(["việc", "việc", "việc", "vụ việc", "vụ"]);
  if (value < spoken.length && chance.even() < 0.5) return { text: `${spoken[value] ?? ""} việc`, value };
  const digits = grouped(value, chance.even() < 0.1 ? "," : ".");
  return { text: `${digits}${chance.even() < 0.1 ? "" : " "}${word}`, value };
}

/** "470 tỷ 581 triệu 046 nghìn đồng". */
function inParts(thousands: number): string {
  const parts = [
    [Math.floor(thousands / 1e6), "tỷ"],
    [Math.floor(thousands / 1e3) % 1e3, "triệu"],
    [thousands % 1e3, "nghìn"],
  ] as const;
  const told = parts.filter(([part]) => part > 0).map(([part, name], index) => `${index === 0 ? grouped(part) : String(part).padStart(3, "0")} ${name}`);
  return `${told.join(" ")} đồng`;
}

/** Cut to hundredths of a tỷ, as press reports have it. */
function roundedMoney(thousands: number, chance: Chance): Written {
  const hundredths = Math.floor(thousands / 1e4);
  const unit = chance.oneOf(["tỷ đồng", "tỉ đồng", "tỷ"]);
  if (hundredths >= 1e6) return { text: `${chance.oneOf(["hơn ", "trên "])}${grouped(Math.floor(hundredths / 100))} ${unit}`, value: Math.floor(hundredths / 100) * 1e9 };
  return { text: `${chance.oneOf(rough)}${decimal(hundredths, ",")} ${unit}`, value: hundredths * 1e7 };
}

function writtenMoney(thousands: number, chance: Chance): Written {
  const style = chance.below(5);
  if (style === 0) return { text: `${grouped(thousands)} nghìn đồng`, value: thousands * 1e3 };
  if (style === 1) return { text: `${grouped(thousands * 1e3)}${chance.oneOf([" đồng", "đồng", "đ"])}`, value: thousands * 1e3 };
  if (style === 2 && thousands >= 1e6) return roundedMoney(thousands, chance);
  return { text: inParts(thousands), value: thousands * 1e3 };
}

/** An amount of one side. */
export const writtenAmount = (side: Side, value: number, chance: Chance): Written => (side === "cases" ? writtenCases(value, chance) : writtenMoney(value, chance));

/** "86,44%", "86.44%", "86,44 %", "03%". */
export function writtenPercent(hundredths: number, chance: Chance): Written {
  const value = hundredths / 100;
  const space = chance.even() < 0.15 ? " " : "";
  if (hundredths % 100 === 0) return { text: `${String(value).padStart(2, "0")}${space}%`, value };
  const digits = decimal(hundredths, chance.even() < 0.15 ? "." : ",");
  return { text: chance.even() < 0.05 ? `${digits} phần trăm` : `${digits}${space}%`, value };
}
