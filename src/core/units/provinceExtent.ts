import { dayOfBasis, type ProvinceBasis } from "./provinceBasis";
import { provinces } from "./provinces";
import { provincesOn } from "./provincesOn";

/** The later name of a province that only changed its name. */
const renamed: ReadonlyMap<string, string> = new Map(provinces.flatMap(({ name, predecessors: [only, ...others] }) => (only !== undefined && others.length === 0 ? [[only, name]] : [])));

const extents: Readonly<Record<ProvinceBasis, ReadonlyMap<string, readonly string[]>>> = {
  provinces63: new Map([...provincesOn(dayOfBasis.provinces63).map(({ name }) => name), ...renamed.keys()].map((name) => [name, [lasting(name)]])),
  provinces34: new Map(provincesOn(dayOfBasis.provinces34).map(({ name, predecessors }) => [name, predecessors.length === 0 ? [name] : [...new Set(predecessors.map(lasting))]])),
};

/**
 * What a name covers on a basis, in provinces of the 63: two names mean the same unit when they cover the same. None for a name that
 * no province of that basis bears.
 *
 * @example provinceExtent("Gia Lai", "provinces34") // ["Gia Lai", "Bình Định"]
 */
export function provinceExtent(name: string, basis: ProvinceBasis): readonly string[] {
  return extents[basis].get(name) ?? [];
}

/** The names of all provinces of a basis, each once. */
export function provinceNames(basis: ProvinceBasis): readonly string[] {
  return provincesOn(dayOfBasis[basis]).map(({ name }) => name);
}

function lasting(name: string): string {
  return renamed.get(name) ?? name;
}
