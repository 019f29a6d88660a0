import type { WorkbookLayout } from "../../package/workbookLayout";
import { sheetOutline } from "../../package/sheetOutline";
import { child, numberOf, type XmlElement } from "../../xml/element";
import { attributeSplice } from "../attributeSplice";
import type { PackageDraft } from "../packageDraft";
import type { WantedSheet } from "./sheetList";

/** Keeps the tab in front in front after tabs went or were hidden; if it is gone itself, the first visible one takes its place. */
export function activateSheet(draft: PackageDraft, layout: WorkbookLayout, wanted: readonly WantedSheet[]): void {
  setNumber(draft, layout, { name: "activeTab", value: activeIndex(layout, wanted) });
  const firstSheet = numberOf(viewOf(layout), "firstSheet") ?? 0;
  if (firstSheet >= wanted.length) setNumber(draft, layout, { name: "firstSheet", value: 0 });
  for (const path of wanted.flatMap(hiddenPath)) deselect(draft, path);
}

/** The part of a tab that is hidden now and was not before. */
function hiddenPath({ place, visibility }: WantedSheet): readonly string[] {
  const isHiddenNow = visibility !== "visible" && place?.visibility === "visible";
  return isHiddenNow && place.path !== undefined ? [place.path] : [];
}

function activeIndex({ sheets, activeSheetIndex }: WorkbookLayout, wanted: readonly WantedSheet[]): number {
  const before = sheets[activeSheetIndex];
  const isKept = ({ place, visibility }: WantedSheet): boolean => place !== undefined && place === before && visibility === place.visibility;
  const kept = wanted.findIndex(isKept);
  return kept >= 0 ? kept : wanted.findIndex(({ visibility }) => visibility === "visible");
}

function viewOf({ root }: WorkbookLayout): XmlElement | undefined {
  return child(child(root, "bookViews"), "workbookView");
}

function setNumber(draft: PackageDraft, layout: WorkbookLayout, { name, value }: { readonly name: string; readonly value: number }): void {
  const { path } = layout;
  const view = viewOf(layout);
  if (!view || (numberOf(view, name) ?? 0) === value) return;
  draft.splice(path, attributeSplice(draft.text(path), view, { name, value: value === 0 ? undefined : String(value) }));
}

/** A hidden tab that stays selected is edited together with the visible one. */
function deselect(draft: PackageDraft, sheetPath: string): void {
  const text = draft.text(sheetPath);
  const view = child(child(sheetOutline(text).root, "sheetViews"), "sheetView");
  if (view?.attributes.has("tabSelected")) draft.splice(sheetPath, attributeSplice(text, view, { name: "tabSelected", value: undefined }));
}
