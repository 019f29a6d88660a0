import type { Language, PlaceName } from "../../locale";

/** Where a person may be when they ask for help. */
export type GuideTopic = PlaceName | "settings";

/** The page of the guide, and the section in it, that tells of each place. */
const pages: Readonly<Record<Language, Readonly<Record<GuideTopic, string>>>> = {
  vi: {
    entry: "nhap.html",
    check: "kiem-tra.html",
    comparison: "so-sanh.html",
    summary: "tong-hop.html",
    review: "tham-tra.html",
    settings: "tuy-chinh.html",
  },
  en: {
    entry: "english.html#enter",
    check: "english.html#check",
    comparison: "english.html#compare",
    summary: "english.html#summary",
    review: "english.html#review",
    settings: "english.html#settings",
  },
};

/** The address of what the guide says of a place. The guide comes with the add-in, so that it opens without a network. */
export function guidePage(language: Language, topic: GuideTopic): string {
  return `guide/huong-dan/${pages[language][topic]}`;
}
