import type { HighlightStyle } from "../../core";

const markerPrefix = "soat-chi-tieu:";

/**
 * The formula of an owned conditional format. It is always true, and it names its owner, so that the highlight is known as
 * ours after saving, copying the sheet, or inserting rows, in Excel and in a file alike.
 *
 * @example highlightFormula("error") // '=N("soat-chi-tieu:error")=0'
 */
export function highlightFormula(style: HighlightStyle): string {
  return `=N("${markerPrefix}${style}")=0`;
}

/** The style of an owned conditional format, from its formula with or without "="; `undefined` when it is not ours. */
export function highlightStyleOf(formula: string): HighlightStyle | undefined {
  const style = /^=?N\("soat-chi-tieu:(error|confirm|info|computed)"\)=0$/.exec(formula)?.[1];
  return style as HighlightStyle | undefined;
}
