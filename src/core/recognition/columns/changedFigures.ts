import type { ChangedIndicator } from "../../model/change";
import { countIndicators, partsOfKey, type FigureKey } from "../../model/indicator";
import type { HeaderLabel } from "../header/headerPaths";
import { subjectOf, type Subject } from "../titles/subjectOf";
import type { ColumnReading } from "./columnReading";
import { saysAmount } from "./saysAmount";

/** All columns of figures in the order of the sheet, and those whose figures are known. */
export interface ChangePlaces {
  readonly readings: readonly ColumnReading[];
  readonly keyed: ReadonlyMap<FigureKey, ColumnReading>;
}

/** A figure of the table's own period that others may state the change of. */
export interface ChangedFigure {
  readonly key: FigureKey;
  readonly indicator: ChangedIndicator;
  readonly reading: ColumnReading;
}

/** A column that states how a figure changed. */
export interface FigureChange {
  readonly reading: ColumnReading;
  readonly of: ChangedFigure;
  /** Whether it can be nothing else, such as a difference of rates. */
  readonly isCertain: boolean;
}

const changeable: ReadonlySet<string> = new Set([...countIndicators, "rate", "eligibleShare"]);

/** The columns that state how a figure changed: by their own words, by the label above them, or as the neighbour of the figure. */
export function changedFigures({ readings, keyed }: ChangePlaces): readonly FigureChange[] {
  const known = new Map([...keyed].map(([key, reading]) => [reading, key]));
  const figures = [...keyed].flatMap(([key, reading]) => changedFigure(key, reading) ?? []);
  let before: ChangedFigure | undefined;
  return readings.flatMap((reading, index) => {
    const key = known.get(reading);
    if (key !== undefined) before = changedFigure(key, reading) ?? before;
    if (key !== undefined || !statesChange(reading)) return [];
    return changeOf({ reading, beside: readings[index - 1] }, figures, before);
  });
}

function changeOf({ reading, beside }: ChangePlace, figures: readonly ChangedFigure[], before: ChangedFigure | undefined): readonly FigureChange[] {
  const named = figureNamed(reading, figures);
  const of = named ?? neighbour(before, { reading, beside });
  return of && isOfSide(reading, of) ? [{ reading, of, isCertain: named !== undefined || isOfNoRate(reading, of, figures) }] : [];
}

/** Amounts are none of a rate, and where a side has no rates nothing can be a difference of them. */
function isOfNoRate(reading: ColumnReading, { key }: ChangedFigure, figures: readonly ChangedFigure[]): boolean {
  const { side } = partsOfKey(key);
  return saysAmount(lowestLabel(reading)) || !figures.some((figure) => isRate(figure) && partsOfKey(figure.key).side === side);
}

/** A column of changes among its neighbours. */
interface ChangePlace {
  readonly reading: ColumnReading;
  readonly beside: ColumnReading | undefined;
}

/** The figure before a change is the one that changed, but no rate where amounts are meant: an amount is none of a rate, and percent beside an amount may be its growth. */
function neighbour(before: ChangedFigure | undefined, { reading, beside }: ChangePlace): ChangedFigure | undefined {
  const isAmong = [reading, beside].some((each) => each !== undefined && statesChange(each) && saysAmount(lowestLabel(each)));
  return isRate(before) && isAmong ? undefined : before;
}

function isRate(figure: ChangedFigure | undefined): boolean {
  return figure?.indicator === "rate" || figure?.indicator === "eligibleShare";
}

function lowestLabel({ header }: ColumnReading): string {
  return header.labels.at(-1)?.text ?? "";
}

/** A figure that others may state the change of; nothing for other ones. */
export function changedFigure(key: FigureKey, reading: ColumnReading): ChangedFigure | undefined {
  const { basis, indicator } = partsOfKey(key);
  return basis === "current" && isChangeable(indicator) ? { key, indicator, reading } : undefined;
}

function isChangeable(indicator: string): indicator is ChangedIndicator {
  return changeable.has(indicator);
}

/** Whether a column says that it states a change. A difference from the target is no change in time. */
export function statesChange({ header }: ColumnReading): boolean {
  const subjects = header.labels.map(({ meaning }) => meaning.subject);
  return subjects.includes("change") && !subjects.includes("target") && !subjects.includes("targetDifference");
}

/** Whether a column of changes may be about a figure, by its side. */
export function isOfSide({ side }: ColumnReading, { reading, key }: ChangedFigure): boolean {
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
