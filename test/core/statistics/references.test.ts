import { existsSync } from "node:fs";
import { join } from "node:path";

/** A published numeric reference: the test that holds us to it, or why we do without the method. */
type Reference = { readonly testedIn: string } | { readonly notUsed: string };

const root = join(__dirname, "..", "..", "..");
const localisation = { testedIn: "test/core/repair/localisation.test.ts" };
const slips = { testedIn: "test/core/repair/publishedSlips.test.ts" };
const implied = { testedIn: "test/core/repair/impliedValues.test.ts" };
const scale = { testedIn: "test/core/statistics/robustScale.test.ts" };
const ratioEdits = { testedIn: "test/core/statistics/hidiroglouBerthelot.test.ts" };

const heavy = { notUsed: "a scale that needs all pairs of units tells nothing more at 8 to 63 units than the median absolute deviation" };
const fences = { notUsed: "fences of a box flag three of a hundred clean figures; measured on 63 units the adjusted box flags 30 a workbook" };
const invents = { notUsed: "it spreads a gap over figures that nobody got wrong; a reported figure is changed only where a slip is named" };
const tooFew = { notUsed: "it needs hundreds of figures; a workbook has 63" };

/** Every method with published numbers that this project was held against, in the order of the subject. */
const references: ReadonlyMap<string, Reference> = new Map<string, Reference>([
  ["Fellegi–Holt, errorlocate: profit 755 and 750, weights 1 and 10, ratio", localisation],
  ["Fellegi–Holt, errorlocate and Banff: balances of the forms", localisation],
  ["Fellegi–Holt, Banff: profit", localisation],
  ["Fellegi–Holt, errorlocate: if married then of age", { notUsed: "no figure of the forms is a category; conditions are linear" }],
  ["typing slips, deductive: Scholtus (2009), table of five records", slips],
  ["typing slips, deductive: guard by an inequality, balances of the forms", slips],
  ["signs and exchanges, deducorrect: z = x − y, positive figures", slips],
  ["signs, deducorrect: profit and loss with eps = 2", { notUsed: "the forms have no figure that is the difference of two unsigned neighbours; single flips and exchanges are tested above" }],
  ["rounding, deducorrect: Scholtus (2008)", slips],
  ["implied values, deductive: van der Loo and de Jonge", implied],
  ["implied values, deductive: never an infeasible one", implied],
  ["deterministic imputation, Banff: figures that the balances determine", { testedIn: "test/core/repair/explanations.test.ts" }],
  ["ratio edit, univOutl: type 7 quartiles and 10 % tails", ratioEdits],
  ["ratio edit, Banff: exponents 0, 0.5, 1 with type 6 quartiles", ratioEdits],
  ["quantiles of types 6 and 7", { testedIn: "test/core/statistics/quantile.test.ts" }],
  ["location and scale, univOutl: MAD and dQ", scale],
  ["location and scale, univOutl: IQR, IDR, dD", { notUsed: "one symmetric and one asymmetric scale are enough; these have a lower breakdown point or need more units" }],
  ["location and scale, univOutl: Gini, Sn, Qn, tau, adjusted outlyingness", heavy],
  ["boxplot fences, univOutl: resistant, asymmetric, adjusted; medcouple, robustbase", fences],
  ["centred ratios with the adjusted boxplot, univOutl", fences],
  ["symmetric ratio to a reference, validate::hb", { notUsed: "it weighs no size and has no measure of what is usual; the ratio edit does both" }],
  ["sigma gap, Banff", { notUsed: "one gap condemns every figure beyond it; in 63 provinces the largest cities always stand beyond one" }],
  ["minimal adjustment, lintools::project", invents],
  ["prorating, Banff", invents],
  ["selective editing and contamination model, SeleMix", tooFew],
  ["Benford's law, Whipple's index", tooFew],
]);

describe("published numeric references", () => {
  it.each([...references])("%s", (_, reference) => {
    if ("testedIn" in reference) expect(existsSync(join(root, reference.testedIn))).toBe(true);
    else expect(reference.notUsed.length).toBeGreaterThan(40);
  });
});
