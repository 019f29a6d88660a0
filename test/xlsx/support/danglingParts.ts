import type { Parts } from "./packageOf";
import { xmlTree } from "./xmlTree";

/** Whatever a package lists and does not have, has and does not list, or writes in a way that is no XML. */
export function danglingParts(parts: Parts): readonly string[] {
  const paths = new Set(Object.keys(parts));
  const xml = [...paths].filter((path) => /\.(?:xml|rels)$/.test(path));
  const types = xmlTree(parts["[Content_Types].xml"] ?? "").children;
  const declared = types.flatMap(({ attributes }) => attributes["PartName"]?.slice(1) ?? []);
  const defaults = new Set(types.flatMap(({ attributes }) => attributes["Extension"] ?? []));
  const untyped = [...paths].filter((path) => !declared.includes(path) && !defaults.has(path.slice(path.lastIndexOf(".") + 1)) && path !== "[Content_Types].xml");
  const reached = new Set(["[Content_Types].xml", "_rels/.rels"]);
  const broken = xml.filter((path) => path.endsWith(".rels")).flatMap((path) => brokenLinks(parts, path, reached));
  return [
    ...declared.filter((path) => !paths.has(path)).map((path) => `declared, but not there: ${path}`),
    ...declared.filter((path, index) => declared.indexOf(path) !== index).map((path) => `declared twice: ${path}`),
    ...untyped.map((path) => `of no type: ${path}`),
    ...broken,
    ...[...paths].filter((path) => !reached.has(path)).map((path) => `nothing leads to it: ${path}`),
    ...xml.flatMap((path) => (xmlTree(parts[path] ?? "").name === "" ? [`no XML: ${path}`] : [])),
  ];
}

function brokenLinks(parts: Parts, list: string, reached: Set<string>): readonly string[] {
  const owner = list.replace("_rels/", "").replace(/\.rels$/, "");
  reached.add(list);
  const links = xmlTree(parts[list] ?? "").children.filter(({ attributes }) => attributes["TargetMode"] !== "External");
  const text = parts[owner] ?? "";
  const mentioned = [...text.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id);
  const ids = new Set(links.map(({ attributes }) => attributes["Id"]));
  const missing = links.flatMap(({ attributes }) => {
    const target = new URL(attributes["Target"] ?? "", `http://package/${owner}`).pathname.slice(1);
    reached.add(target);
    return target in parts ? [] : [`${owner} leads to ${target}, which is not there`];
  });
  return [...missing, ...(owner !== "" && !(owner in parts) ? [`links of ${owner}, which is not there`] : []), ...mentioned.filter((id) => links.length > 0 && !ids.has(id)).map((id) => `${owner} mentions ${id}, which is no link`)];
}
