import type { SheetVisibility } from "../../core";
import { HostFailure } from "../../app";
import { brokenFile } from "../brokenFile";
import { attributeOf, child, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";
import { decodedText, type DecodedText } from "../xml/encoding";
import { parseXml } from "../xml/parseXml";
import { entryAt, type Archive } from "../zip/archive";
import { inflateEntry } from "../zip/inflateEntry";
import { relationshipsOf } from "./parts";
import type { Relationship } from "./relationship";

/** A tab of the workbook, in the order of the tabs. */
export interface SheetPlace {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `undefined` for a tab that is no grid of cells: a chart sheet, an old macro or dialog sheet. */
  readonly path: string | undefined;
  readonly element: XmlElement;
}

/** Where everything stands in the package of a workbook. */
export interface WorkbookLayout {
  readonly path: string;
  readonly source: DecodedText;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPlace[];
  readonly date1904: boolean;
  readonly activeSheetIndex: number;
}

/** Finds the workbook and its sheets. Refuses packages that are something else. */
export function workbookLayout(archive: Archive): WorkbookLayout {
  const path = workbookPath(archive);
  const entry = entryAt(archive, path);
  if (!entry) throw brokenFile("no workbook");
  const source = decodedText(inflateEntry(archive, entry));
  const root = parseXml(source.text);
  if (root.name !== "workbook") throw brokenFile("the workbook is something else");

  const relationships = relationshipsOf(archive, path);
  const links = new Map(relationships.map((link) => [link.id, link]));
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((element) => sheetPlace(element, links));
  refuseTwins(sheets);
  const view = child(child(root, "bookViews"), "workbookView");
  const date1904 = flagOf(child(root, "workbookPr"), "date1904");
  return { path, source, root, relationships, sheets, date1904, activeSheetIndex: numberOf(view, "activeTab") ?? 0 };
}

function workbookPath(archive: Archive): string {
  if (!entryAt(archive, "[Content_Types].xml") && entryAt(archive, "mimetype")) throw new HostFailure("notSupported");
  const path = relationshipsOf(archive, "").find(({ kind }) => kind === "officeDocument")?.path;
  if (path === undefined) throw brokenFile("no workbook");
  // A binary workbook (.xlsb) is no XML at all.
  if (path.endsWith(".bin")) throw new HostFailure("notSupported");
  return path;
}

/** Two tabs must not share a name, or a part: one part behind thousands of tabs would be read thousands of times. */
function refuseTwins(sheets: readonly SheetPlace[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const paths = sheets.flatMap(({ path }) => path?.toLowerCase() ?? []);
  if (names.size < sheets.length || new Set(paths).size < paths.length) throw brokenFile("the same sheet twice");
}

function sheetPlace(element: XmlElement, links: ReadonlyMap<string, Relationship>): SheetPlace {
  const link = links.get(attributeOf(element, "id") ?? "");
  const state = element.attributes.get("state");
  return {
    name: element.attributes.get("name") ?? "",
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    path: link?.kind === "worksheet" ? link.path : undefined,
    element,
  };
}
