import { areaAddress, type FactsByCode, type NamedRow, type RowFactsByCode, type RowReason } from "../../core";
import { listed } from "../listed";
import { quoted } from "../quoted";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { sideNames } from "./sideNames";

const { count, signedCount } = numbers;

/** Sentences about whole rows and blocks of cells. */
export const rowSentences: { readonly [Code in keyof RowFactsByCode]: (facts: RowFactsByCode[Code]) => string } = {
  totalOffByRows: (facts) => reasons[facts.reason](facts),
  numbersAsText: ({ cellCount, area, text, value }) =>
    `${count(cellCount)} ô trong vùng ${areaAddress(area)} chứa số dưới dạng chữ nên Excel không cộng; ô đầu ghi chữ ${quoted(text)}, phải là số ${count(value)}.`,
};

type RowFacts = FactsByCode["totalOffByRows"];

const reasons: { readonly [Reason in RowReason]: (facts: RowFacts) => string } = {
  leftOut: (facts) =>
    `Dòng tổng ${quoted(facts.total.label)} chưa cộng ${rowNames(facts.rows)}: ${count(facts.columnCount)} cột lệch đúng bằng số liệu của ${those(facts.rows)} (${example(facts)}).${missedBy(facts)}`,
  countedTwice: (facts) =>
    `Dòng tổng ${quoted(facts.total.label)} cộng hai lần ${rowNames(facts.rows)}: ${count(facts.columnCount)} cột lệch đúng bằng số liệu của ${those(facts.rows)} (${example(facts)}).`,
  repeated: ({ rows, twin, total }) =>
    `${capitalRows(rows)} lặp lại ${twinName(twin)}: số liệu giống hệt, dòng tổng ${quoted(total.label)} không cộng dòng này. Xóa dòng thừa.`,
  copied: (facts) =>
    `${capitalRows(facts.rows)} mang số liệu của ${twinName(facts.twin)}, nên ${count(facts.columnCount)} cột không khớp dòng tổng ${quoted(facts.total.label)} (${example(facts)}).`,
  absent: (facts) =>
    `${facts.missing.length > 0 ? `Bảng thiếu ${unitNames(facts.missing)} mà dòng tổng ${quoted(facts.total.label)} đã cộng` : `Bảng có thể thiếu một dòng mà dòng tổng ${quoted(facts.total.label)} đã cộng`}: ${count(facts.columnCount)} cột của dòng tổng lớn hơn tổng các dòng (${example(facts)}).`,
  unlike: (facts) =>
    `Dòng tổng ${quoted(facts.total.label)} khác tổng các dòng ở ${count(facts.columnCount)} cột (${example(facts)}): có thể chưa tính lại hoặc lấy từ bản khác.`,
};

/** "dòng 17 “Lai Châu”", "2 dòng 17 “Lai Châu”, 18 “Sơn La”". */
function rowNames(rows: readonly NamedRow[]): string {
  const names = rows.map(({ label, rowNumber }) => `${count(rowNumber)} ${quoted(label)}`);
  return `${rows.length > 1 ? `${count(rows.length)} ` : ""}dòng ${listed(names, (others) => `và ${count(others)} dòng khác`)}`;
}

function capitalRows(rows: readonly NamedRow[]): string {
  return `D${rowNames(rows).slice(1)}`;
}

function twinName(twin: NamedRow | undefined): string {
  return twin ? rowNames([twin]) : "dòng khác";
}

function those(rows: readonly NamedRow[]): string {
  return rows.length > 1 ? "các dòng này" : "dòng này";
}

function unitNames(missing: readonly string[]): string {
  return `${missing.length > 1 ? "các dòng" : "dòng"} ${listed(missing.map(quoted), (others) => `và ${count(others)} đơn vị khác`)}`;
}

/** One of the columns: "thụ lý về việc: cộng các dòng được 53.460, dòng tổng ghi 53.640, lệch +180". */
function example({ indicator, side, stated, summed }: RowFacts): string {
  return `${shortNames[indicator]} ${sideNames[side]}: cộng các dòng được ${count(summed)}, dòng tổng ghi ${count(stated)}, lệch ${signedCount(stated - summed)}`;
}

function missedBy({ formula, rows }: RowFacts): string {
  return formula === "" ? "" : ` Công thức ${formula} bỏ sót ${those(rows)}.`;
}
