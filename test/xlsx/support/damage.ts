import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "../../quality/seededRandom";

/** One way in which a file may be damaged, by accident or on purpose. */
export type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

/** Single bytes changed, stretches cut out, doubled or filled with noise. */
export const damagedBytes: Damage = (bytes, chance) => {
  const copy = [...bytes];
  for (let count = chance.below(4); count >= 0; count -= 1) {
    const [start, length] = [chance.below(copy.length), chance.below(40)];
    const noise = Array.from({ length }, () => chance.below(256));
    const kind = chance.below(4);
    if (kind === 0) copy[start] = chance.below(256);
    else copy.splice(start, kind === 3 ? 0 : length, ...(kind === 1 ? [] : noise));
  }
  return new Uint8Array(copy);
};

interface Header {
  readonly mark: string;
  readonly fieldCount: number;
}

/** The headers of an archive: in front of an entry, in the directory, and at its end. Each field stands so many bytes behind the mark. */
const headers: readonly [Header, ...Header[]] = [
  { mark: "PK\u0003\u0004", fieldCount: 13 },
  { mark: "PK\u0001\u0002", fieldCount: 21 },
  { mark: "PK\u0005\u0006", fieldCount: 9 },
];
const fieldBytes = 2;
const markBytes = 4;
const tellingValues = [0, 1, 8, 9, 0x0100, 0x0400, 0x7fff, 0x8000, 0xfffe, 0xffff] as const;

/** A few fields of the archive's headers that say something else: sizes, places, methods, counts, lengths of names. */
export const damagedHeaders: Damage = (bytes, chance) => {
  const copy = Buffer.from(bytes);
  for (let count = chance.below(3); count >= 0; count -= 1) {
    const { mark, fieldCount } = chance.oneOf(headers);
    const places = placesOf(copy, mark);
    const start = places[chance.below(places.length)] ?? 0;
    const value = chance.below(2) === 0 ? chance.oneOf(tellingValues) : chance.below(65_536);
    copy.writeUInt16LE(value, Math.min(start + markBytes + fieldBytes * chance.below(fieldCount), copy.length - fieldBytes));
  }
  return new Uint8Array(copy);
};

function placesOf(bytes: Buffer, mark: string): readonly number[] {
  const places: number[] = [];
  for (let place = bytes.indexOf(mark, 0, "latin1"); place >= 0; place = bytes.indexOf(mark, place + 1, "latin1")) places.push(place);
  return places;
}

const tokens = ["<", ">", "/>", "&", "&#x0;", "&a;", '"', "'", "<!--", "]]>", "<![CDATA[", "<!DOCTYPE a>", "<?x?>", "-1", "99999999999", "1e309", "A1:XFD1048576", "__proto__", ' r=""', "<c/>", "</row>", "</sheetData>", "\u0000", "x:"] as const;

/** The text of one of the parts that a pattern picks, changed where its markup is: a token put in, a tag doubled or taken out, a value replaced. */
export function damagedPart(pattern: RegExp): Damage {
  return (bytes, chance) => {
    const parts = unzipSync(bytes);
    const paths = Object.keys(parts).filter((path) => pattern.test(path));
    const path = paths[chance.below(paths.length)] ?? "";
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const tags = [...text.matchAll(/<[^>]*>|"[^"]*"/g)];
    const tag = tags[chance.below(tags.length)];
    const start = tag?.index ?? 0;
    const end = start + (tag?.[0].length ?? 0);
    const piece = text.slice(start, end);
    const put = [chance.oneOf(tokens), "", piece.repeat(2), piece + chance.oneOf(tokens), `"${chance.oneOf(tokens)}"`][chance.below(5)] ?? "";
    return zipSync({ ...parts, [path]: strToU8(text.slice(0, start) + put + text.slice(end)) }, { level: 1 });
  };
}

type PackedParts = Readonly<Record<string, Uint8Array>>;

/** What becomes of the parts when two of them are mistaken for one another. */
const confusions: readonly [Confusion, ...Confusion[]] = [
  (parts, one, other) => ({ ...parts, [one]: contentOf(parts, other), [other]: contentOf(parts, one) }),
  (parts, one) => Object.fromEntries(Object.entries(parts).filter(([path]) => path !== one)),
  (parts, one) => ({ ...parts, [one]: new Uint8Array() }),
  (parts, one, other) => ({ ...parts, [one]: contentOf(parts, other) }),
];

type Confusion = (parts: PackedParts, one: string, other: string) => PackedParts;

/** Parts in one another's place, gone, or empty; and links that lead elsewhere, even to their own list. */
export const confusedParts: Damage = (bytes, chance) => {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const [one = "", other = ""] = [paths[chance.below(paths.length)], paths[chance.below(paths.length)]];
  const confused = chance.below(4) === 0 ? misled(parts, other, chance) : chance.oneOf(confusions)(parts, one, other);
  return zipSync(confused, { level: 1 });
};

function misled(parts: PackedParts, wrongPath: string, chance: Chance): PackedParts {
  const lists = Object.keys(parts).filter((path) => path.endsWith(".rels"));
  const list = lists[chance.below(lists.length)] ?? "";
  const text = strFromU8(contentOf(parts, list));
  const targets = [...text.matchAll(/Target="[^"]*"/g)].map(([target]) => target);
  const target = targets[chance.below(targets.length)] ?? "";
  return { ...parts, [list]: strToU8(text.replace(target, () => `Target="/${wrongPath}"`)) };
}

function contentOf(parts: PackedParts, path: string): Uint8Array {
  return parts[path] ?? new Uint8Array();
}
