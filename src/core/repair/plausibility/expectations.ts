import { studentLogDensity } from "../../statistics/studentLogDensity";
import { logProbabilityOfAnyFigure } from "../slips/slip";
import { isIn, type VariableSet } from "../system/editSystem";
import { earlierPredictor, logOf, predictors, type Predictor } from "./predictor";
import type { SideFigures } from "./sideFigures";

/** Where a figure is asked for: of which record, and which figures of that record are in doubt themselves. */
export interface Place {
  readonly record: number;
  readonly variable: number;
  readonly untrusted: VariableSet;
}

/** What a figure of a record may be expected to be, as a logarithm, and how sure that is. */
export interface Expectation {
  readonly middle: number;
  readonly scale: number;
  readonly predictor: Predictor;
}

/** What the figures of one side of a table may be expected to be; worked out for a figure when it is first asked for. */
export interface Expectations {
  /** The sharpest expectation that leans on no figure in doubt; `undefined` where too few units tell. */
  readonly expectation: (place: Place) => Expectation | undefined;
  /** What an earlier period of the same figure alone leads to expect. */
  readonly earlierExpectation: (place: Place) => Expectation | undefined;
  /** The logarithm of the probability of a value. */
  readonly logPlausibility: (place: Place, value: number) => number;
  /** By how many standard deviations a value strays from the expectation; 0 where there is none. */
  readonly deviations: (place: Place, value: number) => number;
}

/** The expectations for one side of a table. */
export function expectations(figures: SideFigures): Expectations {
  const all = remembered((variable) => predictors(figures, variable));
  const fromEarlierAlone = remembered((variable) => earlierPredictor(figures, variable));
  const expectationBy = (candidates: readonly Predictor[], { record, untrusted }: Place): Expectation | undefined => {
    const predictor = candidates.find(({ anchor, base }) => (anchor === undefined || !isIn(untrusted, anchor)) && !Number.isNaN(base(record)));
    if (!predictor) return undefined;
    const middle = predictor.base(record) + predictor.location;
    return { middle, scale: widened(predictor.scale, middle, figures.areCounts), predictor };
  };
  const expectation = (place: Place) => expectationBy(all(place.variable), place);
  const earlierExpectation = (place: Place) => expectationBy(fromEarlierAlone(place.variable), place);
  const deviations = (place: Place, value: number): number => {
    const expected = expectation(place);
    return expected ? (logOf(value) - expected.middle) / expected.scale : 0;
  };
  const logPlausibility = (place: Place, value: number): number => {
    const expected = expectation(place);
    if (!expected || value < 0) return logProbabilityOfAnyFigure(value);
    const log = logOf(value);
    return studentLogDensity((log - expected.middle) / expected.scale) - Math.log(expected.scale) - log;
  };
  return { expectation, earlierExpectation, logPlausibility, deviations };
}

/** Counts vary by chance as well, the more the smaller they are. */
function widened(scale: number, middle: number, areCounts: boolean): number {
  return areCounts ? Math.sqrt(scale * scale + 1 / Math.max(Math.exp(middle), 0.5)) : scale;
}

function remembered(measure: (variable: number) => readonly Predictor[]): (variable: number) => readonly Predictor[] {
  const known = new Map<number, readonly Predictor[]>();
  return (variable) => {
    const found = known.get(variable) ?? measure(variable);
    known.set(variable, found);
    return found;
  };
}
