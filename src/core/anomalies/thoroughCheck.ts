import type { Recognition } from "../model/recognition";
import type { CheckReport } from "../model/report";
import { explain } from "../repair/explain";
import { toldByRow } from "../repair/rows/toldByRow";
import { checkAsMeant } from "../repair/stated/checkAsMeant";
import { meantRecognition } from "../repair/stated/meantRecognition";
import { withStatedFigures } from "../repair/stated/withStatedFigures";
import type { CheckOptions } from "../rules/checkOptions";
import { anomalies } from "./anomalies";

/**
 * Everything that the calculation module has to say about a workbook: what breaks a rule, told once for each cause with the cell to
 * blame and what it was meant to say, and after it what is merely unusual.
 */
export function thoroughCheck(recognition: Recognition, options: CheckOptions = {}): CheckReport {
  const meant = meantRecognition(recognition, options.memory);
  const byCause = explain(meant, checkAsMeant(recognition, meant, options), options);
  const explained = withStatedFigures(meant, toldByRow(meant, byCause, options), options.memory);
  const unusual = anomalies(meant, explained, options);
  return { findings: [...explained.findings, ...unusual.findings], results: [...explained.results, ...unusual.results] };
}
