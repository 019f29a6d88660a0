import type { CalendarDay } from "../../model/period";
import type { Doubt } from "../../model/recognition";
import type { RecordInfo } from "../../model/records";
import type { UnitOfReading } from "../../model/tableReading";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import { provincesLike } from "../../units/provincesLike";
import { rowName } from "../answers/answerNames";
import type { SheetGrid } from "../grid/sheetGrid";
import type { TableAnswers } from "../answers/tableAnswers";

/** The units that records name, and a doubt for each row of a provinces table that names none. */
export interface UnitRecords {
  /** By record. */
  readonly names: readonly (string | undefined)[];
  readonly doubts: readonly Doubt[];
  /** The rows that were or are in doubt. */
  readonly units: readonly UnitOfReading[];
}

/** Rows that are looked at to tell a table of provinces from any other. */
const sampleRowCount = 200;
/** Who reports beside the provinces. */
const besideProvinces = /quân|quốc phòng|bqp|trung ương|cục quản lý|tổng cục/iu;

/** Where the records of a table stand, and the day that their names are meant for. */
export interface UnitPlaces {
  readonly tableId: string;
  readonly rowIndexes: Int32Array;
  readonly columnIndex: number;
  readonly day: CalendarDay | undefined;
  readonly answers: Pick<TableAnswers, "unitOf">;
}

/** Finds the units that the labels name. A bare name is a province only in a table of provinces: districts bear the same names. */
export function recordUnits(grid: SheetGrid, records: readonly RecordInfo[], places: UnitPlaces): UnitRecords {
  const inProvince = officesInProvinces(records);
  if (!isProvincesTable(records, inProvince)) {
    return { names: records.map(({ role, label }) => (role === "total" ? undefined : officeNamed(label)?.name)), doubts: [], units: [] };
  }
  const units: UnitOfReading[] = [];
  const clusters = new Set(records.flatMap(({ parentIndex, label }) => (parentIndex !== undefined && provinceNamed(label) ? [parentIndex] : [])));
  const names = records.map(({ role, label }, index) => {
    if (role !== "unit" || (clusters.has(index) && provinceNamed(label) === undefined)) return undefined;
    if (inProvince[index]) return officeNamed(label)?.name;
    const asked = provinceRow(grid, label, { ...places, index });
    if (typeof asked === "string" || asked === undefined) return asked;
    units.push(asked);
    return asked.unit;
  });
  const doubts = units
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ at, label, candidates }): Doubt => ({ kind: "unitUnknown", tableId: places.tableId, at, label, candidates }));
  return { names, doubts, units };
}

/** The unit of a row, nothing where none is to be expected, or what there is to ask. An answer beats what the label says. */
function provinceRow({ sheet }: SheetGrid, label: string, { index, ...places }: UnitPlaces & { readonly index: number }): string | UnitOfReading | undefined {
  const answer = places.answers.unitOf(label);
  const unit = provinceNamed(label, places.day)?.name ?? officeBelow(label);
  if (answer === undefined && (unit !== undefined || besideProvinces.test(label.normalize("NFC")))) return unit;
  return {
    row: rowName(label),
    label,
    at: { sheet: sheet.name, rowIndex: (places.rowIndexes[index] ?? 0) + sheet.origin.rowIndex, columnIndex: places.columnIndex + sheet.origin.columnIndex },
    unit: answer?.name,
    isAnswered: answer !== undefined,
    candidates: provincesLike(label, places.day),
  };
}

function officeBelow(label: string): string | undefined {
  const office = officeNamed(label);
  return office?.kind === "provincialOffice" ? undefined : office?.name;
}

/** The rows below a province that has offices for parts, whatever they are called: districts bear the names of provinces, and have officers. */
function officesInProvinces(records: readonly RecordInfo[]): readonly boolean[] {
  const namesProvince = new Map<number, boolean>();
  const holders = new Set<number>();
  for (const { label, parentIndex, role } of records) {
    if (parentIndex === undefined || role !== "unit" || holders.has(parentIndex)) continue;
    const isProvince = namesProvince.get(parentIndex) ?? isProvinceRow(records[parentIndex]);
    namesProvince.set(parentIndex, isProvince);
    if (isProvince && isOfficeOfProvince(label)) holders.add(parentIndex);
  }
  const isBelow: boolean[] = [];
  records.forEach(({ parentIndex = -1 }) => isBelow.push(holders.has(parentIndex) || isBelow[parentIndex] === true));
  return isBelow;
}

function isProvinceRow(record: RecordInfo | undefined): boolean {
  return record?.role === "unit" && provinceNamed(record.label) !== undefined;
}

function isOfficeOfProvince(label: string): boolean {
  const office = officeNamed(label);
  return office !== undefined && office.kind !== "officer";
}

/** Most rows that are not offices below a province name a province. */
function isProvincesTable(records: readonly RecordInfo[], inProvince: readonly boolean[]): boolean {
  let provinceCount = 0;
  let otherCount = 0;
  for (const [index, { label, role }] of records.slice(0, sampleRowCount).entries()) {
    if (role !== "unit" || inProvince[index]) continue;
    if (provinceNamed(label)) provinceCount += 1;
    else if (officeBelow(label) === undefined) otherCount += 1;
  }
  return provinceCount > 0 && provinceCount >= otherCount * 1.5;
}
