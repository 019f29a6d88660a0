import { cellTextOf } from "../xml/escape";
import { walkXml } from "../xml/walkXml";

/** The texts that cells refer to by number. Rich text reads as plain text; the readings of Asian characters (phonetic runs) are left out. */
export function sharedStrings(text: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (text === undefined) return strings;
  const collector = textCollector();
  walkXml(text, { from: 0, to: text.length }, {
    open: (tag) => {
      if (tag.name === "si") collector.reset();
      collector.open(tag.name);
    },
    close: (name) => {
      collector.close(name);
      if (name === "si") strings.push(collector.text());
    },
    text: collector.add,
  });
  return strings;
}

/** Gathers the texts of one string item while its tags go by. */
export interface TextCollector {
  readonly reset: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  readonly text: () => string;
}

/** A collector that takes what stands in "t" and not in "rPh". */
export function textCollector(): TextCollector {
  let gathered = "";
  let isInText = false;
  let isInPhonetic = false;
  return {
    reset: () => void (gathered = ""),
    open: (name) => {
      if (name === "t") isInText = !isInPhonetic;
      else if (name === "rPh") isInPhonetic = true;
    },
    close: (name) => {
      if (name === "t") isInText = false;
      else if (name === "rPh") isInPhonetic = false;
    },
    add: (text) => {
      if (isInText) gathered += text;
    },
    text: () => cellTextOf(gathered),
  };
}
