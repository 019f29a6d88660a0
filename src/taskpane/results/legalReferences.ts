import { ruleList } from "../../core";

/** Where each rule comes from, in the language of the law. */
export const legalReferences: ReadonlyMap<string, string> = new Map(ruleList.map(({ id, legalReference }) => [id, legalReference]));
