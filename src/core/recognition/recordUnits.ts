import type { CalendarDay } from "../model/period";
import type { Doubt } from "../model/recognition";
import type { RecordInfo } from "../model/records";
import { officeNamed } from "../units/officeNamed";
import { provinceNamed } from "../units/provinceNamed";
import { provincesLike } from "../units/provincesLike";
import type { SheetGrid } from "./sheetGrid";

/** Records with the units that they name, and a doubt for each row of a provinces table that names none. */
export interface UnitRecords {
  readonly records: readonly RecordInfo[];
  readonly doubts: readonly Doubt[];
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
}

/** Finds the units that the labels name. A bare name is a province only in a table of provinces: districts bear the same names. */
export function recordUnits({ sheet }: SheetGrid, records: readonly RecordInfo[], places: UnitPlaces): UnitRecords {
  if (!isProvincesTable(records)) {
    return { records: records.map((record) => (record.role === "total" ? record : { ...record, unit: officeNamed(record.label)?.name })), doubts: [] };
  }
  const doubts: Doubt[] = [];
  const named = records.map((record, index) => {
    if (record.role !== "unit") return record;
    const unit = provinceNamed(record.label, places.day)?.name ?? officeBelow(record.label);
    if (unit === undefined && !besideProvinces.test(record.label.normalize("NFC"))) {
      const at = { sheet: sheet.name, rowIndex: (places.rowIndexes[index] ?? 0) + sheet.origin.rowIndex, columnIndex: places.columnIndex + sheet.origin.columnIndex };
      doubts.push({ kind: "unitUnknown", tableId: places.tableId, at, label: record.label, candidates: provincesLike(record.label, places.day) });
    }
    return { ...record, unit };
  });
  return { records: named, doubts };
}

function officeBelow(label: string): string | undefined {
  const office = officeNamed(label);
  return office?.kind === "provincialOffice" ? undefined : office?.name;
}

/** Most rows that are not offices below a province name a province. */
function isProvincesTable(records: readonly RecordInfo[]): boolean {
  let provinceCount = 0;
  let otherCount = 0;
  for (const { label, role } of records.slice(0, sampleRowCount)) {
    if (role !== "unit") continue;
    if (provinceNamed(label)) provinceCount += 1;
    else if (officeBelow(label) === undefined) otherCount += 1;
  }
  return provinceCount > 0 && provinceCount >= otherCount * 1.5;
}
