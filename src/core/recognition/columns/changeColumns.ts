import type { ChangedIndicator, ChangeKind } from "../../model/change";
import { countIndicators, partsOfKey, type FigureKey } from "../../model/indicator";
import type { ChangeColumn } from "../../model/records";
import type { ColumnReading } from "./columnReading";
import { figureColumn } from "./figureColumn";
import { saysAmount } from "./saysAmount";
import type { SheetGrid } from "../grid/sheetGrid";
import type { HeaderLabel } from "../header/headerPaths";
import { subjectOf, type Subject } from "../titles/subjectOf";

/** All columns of figures in the order of the sheet, and those whose figures are known. */
export interface ChangePlaces {
  readonly readings: readonly ColumnReading[];
  readonly keyed: ReadonlyMap<FigureKey, ColumnReading>;
}

/** A figure of the table's own period that others may state the change of. */
interface ChangedFigure {
  readonly key: FigureKey;
  readonly indicator: ChangedIndicator;
  readonly reading: ColumnReading;
}

const changeable: ReadonlySet<string> = new Set([...countIndicators, "rate", "eligibleShare"]);

/** The columns that state how a figure changed: by their own words, by the label above them, or as the neighbour of the figure. */
export function changeColumns(grid: SheetGrid, { readings, keyed }: ChangePlaces, rowIndexes: Int32Array): readonly ChangeColumn[] {
  const known = new Map([...keyed].map(([key, reading]) => [reading, key]));
  const found: ChangeColumn[] = [];
  let before: ChangedFigure | undefined;
  readings.forEach((reading, index) => {
    const key = known.get(reading);
    before = (key === undefined ? undefined : changedFigure(key, reading)) ?? before;
    if (key !== undefined || !statesChange(reading)) return;
    const figures = [...keyed].flatMap(([each, of]) => changedFigure(each, of) ?? []);
    const of = figureNamed(reading, figures) ?? neighbour(before, { reading, beside: readings[index - 1] });
    if (of && isOfSide(reading, of)) found.push(changeColumn(grid, { reading, of }, rowIndexes));
  });
  return found;
}

/** A column of changes among its neighbours. */
interface ChangePlace {
  readonly reading: ColumnReading;
  readonly beside: ColumnReading | undefined;
}

/** The figure before a change is the one that changed, but no rate where amounts are meant: an amount is none of a rate, and percent beside an amount may be its growth. */
function neighbour(before: ChangedFigure | undefined, { reading, beside }: ChangePlace): ChangedFigure | undefined {
  const isRate = before?.indicator === "rate" || before?.indicator === "eligibleShare";
  const isAmong = [reading, beside].some((each) => each !== undefined && statesChange(each) && saysAmount(each.header.labels.at(-1)?.text ?? ""));
  return isRate && isAmong ? undefined : before;
}

function changedFigure(key: FigureKey, reading: ColumnReading): ChangedFigure | undefined {
  const { basis, indicator } = partsOfKey(key);
  return basis === "current" && isChangeable(indicator) ? { key, indicator, reading } : undefined;
}

function isChangeable(indicator: string): indicator is ChangedIndicator {
  return changeable.has(indicator);
}

/** A difference from the target is no change in time. */
function statesChange({ header }: ColumnReading): boolean {
  const subjects = header.labels.map(({ meaning }) => meaning.subject);
  return subjects.includes("change") && !subjects.includes("target") && !subjects.includes("targetDifference");
}

function isOfSide({ side }: ColumnReading, { reading, key }: ChangedFigure): boolean {
  return side === undefined || side === (reading.side ?? partsOfKey(key).side);
}

const changeWords = /(?:tỷ lệ|tỉ lệ|số)?\s*(?:tăng|giảm|chênh lệch|so sánh|so với|so)(?:\s*[(),/+±−-]+|\s)*(?:tăng|giảm)?|cùng kỳ|kỳ trước|năm trước|năm \d{4}|[%()]/giu;

/** The figure that the labels name besides the words of change, from the lowest label up. "%" at the lowest says how, and not what, changed. */
function figureNamed({ header, side }: ColumnReading, figures: readonly ChangedFigure[]): ChangedFigure | undefined {
  const [lowest, ...above] = [...header.labels].reverse();
  const subjects = [...(lowest?.meaning.subject === "rate" ? [] : [lowest]), ...above].map((label) => label && subjectBesideChange(label));
  const ofSide = figures.filter(({ key }) => side === undefined || partsOfKey(key).side === side);
  const named = subjects.find((subject) => subject !== undefined && ofSide.some((figure) => figure.reading.subject === subject));
  return ofSide.find((figure) => named !== undefined && figure.reading.subject === named);
}

function subjectBesideChange({ text, meaning }: HeaderLabel): Subject | undefined {
  return meaning.subject === "change" ? subjectOf(text.normalize("NFC").replace(changeWords, " ").trim()) : meaning.subject;
}

function changeColumn(grid: SheetGrid, { reading, of }: { readonly reading: ColumnReading; readonly of: ChangedFigure }, rowIndexes: Int32Array): ChangeColumn {
  const labels = reading.header.labels.map(({ text }) => text);
  const says = labels.join(" ").normalize("NFC").toLowerCase();
  const columnIndexes = new Int32Array(rowIndexes.length).fill(reading.header.columnIndex);
  return {
    side: partsOfKey(of.key).side,
    indicator: of.indicator,
    basis: basisSaid(says),
    kind: of.indicator === "rate" || of.indicator === "eligibleShare" ? "points" : kindSaid((labels.at(-1) ?? "").normalize("NFC").toLowerCase()),
    column: figureColumn(grid, { key: of.key, labels, rowIndexes, columnIndexes }),
  };
}

function basisSaid(says: string): ChangeColumn["basis"] {
  if (/kỳ trước|tháng trước|kỳ liền trước/u.test(says.replace(/cùng kỳ( năm)? trước/gu, "cùng kỳ"))) return "previousPeriod";
  return /cùng kỳ|năm trước|năm ngoái|năm \d{4}/u.test(says) ? "samePeriodLastYear" : undefined;
}

function kindSaid(lowest: string): ChangeKind | undefined {
  if (/%|tỷ lệ|tỉ lệ|phần trăm/u.test(lowest)) return "growth";
  return saysAmount(lowest) ? "amount" : undefined;
}
