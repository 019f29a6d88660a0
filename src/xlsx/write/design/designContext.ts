import type { SheetDesign } from "../../../core";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";
import type { StyleTable } from "../styles/styleTable";
import type { ClaimTable } from "./table/tableClaims";

/** What a designed sheet is written with. */
export interface DesignContext {
  readonly draft: PackageDraft;
  readonly links: PackageLinks;
  readonly styles: () => StyleTable;
  readonly claimTable: ClaimTable;
  /** The address of the format's own vocabulary, which strict files have another of. */
  readonly mainNamespace: string;
}

/** A sheet that is to be added. */
export interface SheetToDesign {
  readonly name: string;
  readonly path: string;
  readonly design: SheetDesign;
}
