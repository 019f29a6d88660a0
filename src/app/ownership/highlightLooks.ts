import type { HighlightStyle } from "../../core";

/** How an owned highlight looks. Colours are "#RRGGBB". Every style differs from the others in its font or border too, because colour is never the only sign. */
export interface HighlightLooks {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: { readonly line: "solid" | "dashed" | "dotted"; readonly color: string };
}

/** The looks of each style; text on fill keeps a contrast above 7 to 1. */
export const highlightLooks: { readonly [Style in HighlightStyle]: HighlightLooks } = {
  error: { fill: "#FDE0DD", fontColor: "#7A0B0B", bold: true, italic: false, border: { line: "solid", color: "#B3261E" } },
  confirm: { fill: "#FFF3CD", fontColor: "#5C4300", bold: false, italic: true, border: { line: "dashed", color: "#8A6A00" } },
  info: { fill: "#E3F0FB", fontColor: "#0B3A66", bold: false, italic: false, border: { line: "dotted", color: "#2F6EA8" } },
  computed: { fill: "#EEF4EC", fontColor: "#1E4620", bold: false, italic: false, border: { line: "solid", color: "#B9CDB5" } },
};
