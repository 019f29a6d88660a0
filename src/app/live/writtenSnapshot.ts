import type { Edit, SheetDesign, SheetSnapshot } from "../../core";
import type { OwnedName, WorkbookSnapshot } from "../ports/workbook";

type Write<Kind extends Edit["kind"]> = (snapshot: WorkbookSnapshot, edit: Extract<Edit, { readonly kind: Kind }>) => WorkbookSnapshot;

/**
 * The snapshot after edits of the add-in, as far as the edits alone say it: the record, the owned names, and which sheets there are.
 * What cells hold is read. What no check looks at stays as it was read: highlights, and which sheet is shown.
 */
export function writtenSnapshot(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return edits.reduce(after, snapshot);
}

function after<Kind extends Edit["kind"]>(snapshot: WorkbookSnapshot, edit: Extract<Edit, { readonly kind: Kind }>): WorkbookSnapshot {
  const write: Write<Kind> = writes[edit.kind];
  return write(snapshot, edit);
}

const nothing = (snapshot: WorkbookSnapshot): WorkbookSnapshot => snapshot;

const writes: { readonly [Kind in Edit["kind"]]: Write<Kind> } = {
  setCells: nothing,
  resizeTable: nothing,
  addHighlight: nothing,
  removeHighlight: nothing,
  addOwnedName: (snapshot, { name, sheet, area }) => withName(snapshot, { name, sheet, area }),
  removeOwnedName: withoutName,
  putOwnedSheet: (snapshot, { name, sheet, design }) => withName(withSheet(snapshot, sheet, design), { name, sheet, area: topLeft }),
  addSheet: (snapshot, { sheet, design }) => withSheet(snapshot, sheet, design),
  removeOwnedSheet: (snapshot, edit) => withoutName(withoutSheet(snapshot, edit.sheet), edit),
  setLedger: (snapshot, { text }) => (text === snapshot.ledgerText ? snapshot : { ...snapshot, ledgerText: text }),
};

/** Where the owned name of a sheet points. */
const topLeft = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 0 };

function withName(snapshot: WorkbookSnapshot, name: OwnedName): WorkbookSnapshot {
  return { ...snapshot, ownedNames: [...withoutName(snapshot, name).ownedNames, name] };
}

function withoutName(snapshot: WorkbookSnapshot, { name }: Pick<OwnedName, "name">): WorkbookSnapshot {
  return { ...snapshot, ownedNames: snapshot.ownedNames.filter((owned) => owned.name !== name) };
}

function withoutSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) };
}

/** New sheets stand after all others. */
function withSheet(snapshot: WorkbookSnapshot, name: string, design: SheetDesign): WorkbookSnapshot {
  return { ...snapshot, sheets: [...withoutSheet(snapshot, name).sheets, unreadSheet(name, design)] };
}

function unreadSheet(name: string, { unlocked, hidden }: SheetDesign): SheetSnapshot {
  const cells = { origin: { rowIndex: 0, columnIndex: 0 }, contents: [], formulas: [], numberFormats: [], merges: [] };
  const hiddenPlaces = { hiddenRowIndexes: [...(hidden?.rowIndexes ?? [])], hiddenColumnIndexes: [...(hidden?.columnIndexes ?? [])] };
  return { name, visibility: "visible", isProtected: unlocked !== undefined, ...cells, ...hiddenPlaces, legacyFonts: [] };
}
