import type { Detector } from "./detector";
import { sameAsEarlier } from "./sameAsEarlier";
import { unitFactor } from "./unitFactor";
import { unusualChange } from "./unusualChange";

/** Every way to look for the unusual; those that explain most come first. */
export const detectors: readonly Detector[] = [unitFactor, sameAsEarlier, unusualChange];
