import type { WorkbookLayout } from "../../package/workbookLayout";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import { styleTable, type StyleTable, type UnusedLooks } from "./styleTable";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The part with the table of styles. It is opened for changes only when one is needed. */
export interface StylesPart {
  readonly table: () => StyleTable;
  /** Writes what was added, and takes away what is no longer used. */
  readonly finish: (unused: UnusedLooks) => void;
}

/** What the table of styles is opened with. */
interface StylesContext {
  readonly layout: WorkbookLayout;
  readonly links: PackageLinks;
  /** The looks that only sheets had which are gone. */
  readonly gone: () => ReadonlySet<number>;
}

/** The table of styles of a package; a package without one gets one when a look is added. */
export function stylesPart(draft: PackageDraft, { layout, links, gone }: StylesContext): StylesPart {
  const linked = layout.relationships.find(({ kind }) => kind === "styles")?.path;
  const known = linked !== undefined && draft.has(linked) ? linked : undefined;
  let table: StyleTable | undefined;
  const open = (): StyleTable => {
    table ??= styleTable(draft, known ?? addedStyles(draft, layout, links), gone());
    return table;
  };
  return {
    table: open,
    finish: (unused) => {
      if (known === undefined || unused.cellStyles.size + unused.overlays.size === 0) return void table?.finish(unused);
      open().finish(unused);
      // Only a table that we added ourselves comes to this: the package had none.
      if (draft.changedText(known) === minimalStyles(layout.root.namespace)) removeStyles(known, { layout, links });
    },
  };
}

function removeStyles(path: string, { layout, links }: Pick<StylesContext, "layout" | "links">): void {
  links.removePart(path);
  links.unlink(layout.path, [path]);
}

function addedStyles(draft: PackageDraft, layout: WorkbookLayout, links: PackageLinks): string {
  const folder = layout.path.slice(0, layout.path.lastIndexOf("/") + 1);
  const path = `${folder}styles.xml`;
  draft.add(path, minimalStyles(layout.root.namespace));
  links.declareType(path, stylesType);
  links.link(layout.path, { path, kind: "styles" });
  return path;
}

function minimalStyles(namespace: string): string {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${xf}</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
