import type { Containment, Identity, Inequality, Part } from "./identity";
import type { CountIndicator } from "../model/indicator";

const plus = (indicator: CountIndicator): Part => ({ indicator, sign: 1 });
const minus = (indicator: CountIndicator): Part => ({ indicator, sign: -1 });
const optional = (part: Part): Part => ({ ...part, isOptional: true });

const eligibleRest: readonly Part[] = [plus("inProgress"), optional(plus("deferredArticle48")), optional(plus("otherEligible"))];

/** Giảm thi hành án exists for money only: on the side of cases no table lacks it. */
export const moneyOnly: readonly CountIndicator[] = ["reduced"];

/** What every edition has in common: thụ lý, phải thi hành, xong, có điều kiện, chuyển kỳ sau. */
export const sharedIdentities: readonly Identity[] = [
  { id: "CB-01", total: "accepted", parts: [plus("carriedIn"), plus("newlyAccepted")], completeWith: [[]] },
  {
    id: "CB-02",
    total: "toEnforce",
    parts: [plus("accepted"), optional(minus("entrusted")), optional(minus("withdrawn"))],
    completeWith: [["entrusted", "withdrawn"]],
    needsOptional: true,
    onlyWithout: "entrustedOrWithdrawn",
  },
  { id: "CB-03", total: "newlyAccepted", parts: [plus("exOfficio"), plus("onRequest")], completeWith: [[]] },
  {
    id: "CB-04",
    total: "finished",
    parts: [plus("enforced"), plus("terminated"), optional(plus("reduced"))],
    completeWith: [["reduced"]],
  },
  { id: "CB-05", total: "eligible", parts: [plus("finished"), ...eligibleRest], completeWith: [["deferredArticle48", "otherEligible"]] },
  {
    id: "CB-06",
    total: "eligible",
    parts: [plus("enforced"), plus("terminated"), optional(plus("reduced")), ...eligibleRest],
    completeWith: [["reduced", "deferredArticle48", "otherEligible"]],
    onlyWithout: "finished",
  },
  { id: "CB-07", total: "carriedOut", parts: [plus("toEnforce"), minus("finished")], completeWith: [[]] },
  {
    id: "CB-08",
    total: "carriedOut",
    parts: [plus("toEnforce"), minus("enforced"), minus("terminated"), optional(minus("reduced"))],
    completeWith: [["reduced"]],
    onlyWithout: "finished",
  },
  { id: "CB-13", total: "toEnforce", parts: [plus("accepted"), minus("entrustedOrWithdrawn")], completeWith: [[]], onlyWith: ["entrustedOrWithdrawn"] },
  {
    id: "CB-14",
    total: "entrustedOrWithdrawn",
    parts: [plus("entrusted"), plus("withdrawn")],
    completeWith: [[]],
    onlyWith: ["entrustedOrWithdrawn", "entrusted", "withdrawn"],
  },
  /** Without thụ lý mới the split is of thụ lý; what is less than it may have come from the year before. */
  {
    id: "CB-15",
    total: "accepted",
    parts: [plus("exOfficio"), plus("onRequest"), optional(plus("carriedIn"))],
    completeWith: [],
    onlyWithout: ["newlyAccepted", "carriedIn"],
    onlyWith: ["exOfficio", "onRequest"],
  },
  /** Beside số cũ the split is most likely of what is new. */
  {
    id: "CB-16",
    total: "accepted",
    parts: [plus("carriedIn"), plus("exOfficio"), plus("onRequest")],
    completeWith: [[]],
    onlyWithout: "newlyAccepted",
    onlyWith: ["carriedIn", "exOfficio", "onRequest"],
    isLikely: true,
  },
];

/** Before the statistical year 2020 phải thi hành had two groups, and they filled it. */
export const twoGroups: Identity = { id: "CB-09", total: "toEnforce", parts: [plus("eligible"), plus("notEligible")], completeWith: [[]] };

/** Since the statistical year 2020 there is a third group: hoãn (except điểm c khoản 1 Điều 48), tạm đình chỉ, khác. */
export const threeGroups: Identity = {
  id: "CB-10",
  total: "toEnforce",
  parts: [
    plus("eligible"),
    plus("notEligible"),
    optional(plus("postponed")),
    optional(plus("suspended")),
    optional(plus("otherNotEligible")),
  ],
  completeWith: [["postponed", "suspended"], ["otherNotEligible"]],
  needsOptional: true,
};

/** Where a table since 2020 does not show the third group, the two others leave room for it. */
export const roomForThirdGroup: Containment = {
  id: "CB-11",
  remainderId: "CB-12",
  total: "toEnforce",
  parts: ["eligible", "notEligible"],
  onlyWithout: ["postponed", "suspended", "otherNotEligible"],
};

/** Which figure is part of which, in every edition. Each is tested against the nearest figure that contains it. */
export const inequalities: readonly Inequality[] = [
  { id: "TB-01", smaller: "finished", larger: "eligible" },
  { id: "TB-02", smaller: "eligible", larger: "toEnforce" },
  { id: "TB-03", smaller: "toEnforce", larger: "accepted" },
  { id: "TB-04", smaller: "finished", larger: "toEnforce", onlyWithout: ["eligible"] },
  { id: "TB-05", smaller: "eligible", larger: "accepted", onlyWithout: ["toEnforce"] },
  { id: "TB-06", smaller: "finished", larger: "accepted", onlyWithout: ["eligible", "toEnforce"] },
  { id: "TB-07", smaller: "enforced", larger: "finished" },
  { id: "TB-08", smaller: "terminated", larger: "finished" },
  { id: "TB-09", smaller: "enforced", larger: "eligible", onlyWithout: ["finished"] },
  { id: "TB-10", smaller: "terminated", larger: "eligible", onlyWithout: ["finished"] },
  { id: "TB-11", smaller: "newlyAccepted", larger: "accepted" },
  { id: "TB-12", smaller: "carriedIn", larger: "accepted" },
  { id: "TB-13", smaller: "entrusted", larger: "accepted" },
  { id: "TB-14", smaller: "notEligible", larger: "toEnforce" },
  { id: "TB-15", smaller: "inProgress", larger: "eligible" },
  { id: "TB-16", smaller: "carriedOut", larger: "toEnforce" },
  { id: "TB-17", smaller: "exOfficio", larger: "newlyAccepted" },
  { id: "TB-18", smaller: "onRequest", larger: "newlyAccepted" },
  { id: "TB-19", smaller: "exOfficio", larger: "accepted", onlyWithout: ["newlyAccepted"] },
  { id: "TB-20", smaller: "onRequest", larger: "accepted", onlyWithout: ["newlyAccepted"] },
];
