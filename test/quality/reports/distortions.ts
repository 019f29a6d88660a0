import type { Chance } from "../seededRandom";

type Distortion = (text: string, chance: Chance) => string;

const plainLetters: Distortion = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** Tones apart from their letters, as the Windows-1258 keyboards leave them. */
const looseTones: Distortion = (text) => text.normalize("NFD").replace(/([aeouAEOU])([\u0300-\u0323]*)([\u0302\u0306\u031b])/gu, (_, letter: string, before: string, mark: string) => (letter + mark).normalize("NFC") + before);

const brokenLines: Distortion = (text, chance) => text.replace(/ (?=\d|việc|tỷ|đồng|so với|đạt)/g, (space) => (chance.even() < 0.2 ? "\n" : space));
const hardSpaces: Distortion = (text, chance) => text.replace(/ /g, (space) => (chance.even() < 0.2 ? "\u00a0" : space));
const doubleSpaces: Distortion = (text, chance) => text.replace(/ /g, (space) => (chance.even() < 0.1 ? "  " : space));
const footnotes: Distortion = (text, chance) => {
  let number = 0;
  return text.replace(/(?<=(?:việc|đồng))(?=[,;.])/g, () => (chance.even() < 0.2 ? `[${String((number += 1))}]` : "")).replace(/(năm 20\d\d)(?=[,;.)])/g, (year) => (chance.even() < 0.5 ? `${year}1` : year));
};
const shortForms: Distortion = (text) => text.replace(/điều kiện/g, "ĐK").replace(/thi hành án dân sự/gi, "THADS").replace(/cùng kỳ/g, "CK");
const oldTones: Distortion = (text) => text.replace(/ủy/g, "uỷ").replace(/tỷ lệ/g, "tỉ lệ").replace(/thụ lý/g, "thụ lí");
const decomposed: Distortion = (text) => text.normalize("NFD");
const capitals: Distortion = (text) => text.replace(/(?<=[.;] )\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What happens to a text on its way through keyboards, portals and pages. None of it changes what is said. */
export const distortions = { asWritten: (text: string) => text, plainLetters, looseTones, brokenLines, hardSpaces, doubleSpaces, footnotes, shortForms, oldTones, decomposed, capitals } as const satisfies Readonly<Record<string, Distortion>>;
export type DistortionName = keyof typeof distortions;
