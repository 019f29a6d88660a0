const names: ReadonlyMap<string, string> = new Map([
  ["CB-01", "Accepted = carried in + newly accepted"],
  ["CB-02", "To be enforced = accepted − entrusted − withdrawn"],
  ["CB-03", "Newly accepted = ex officio + on request"],
  ["CB-04", "Finished by cases = enforced + terminated"],
  ["CB-05", "Finished by money = enforced + terminated + reduced"],
  ["CB-06", "Eligible = finished + its other parts"],
  ["CB-07", "Eligible = enforced + terminated + its other parts"],
  ["CB-08", "Carried over = to be enforced − finished"],
  ["CB-09", "Carried over = to be enforced − enforced − terminated"],
  ["CB-10", "To be enforced = eligible + not yet eligible"],
  ["CB-11", "To be enforced = eligible + not yet eligible + postponed, suspended, other"],
  ["CB-12", "Eligible + not yet eligible do not exceed to be enforced"],
  ["CB-13", "Postponed, suspended, other are not unusually large"],
]);

/** What a rule holds. A rule without a name here is called by its id. */
export function ruleName(ruleId: string): string {
  return names.get(ruleId) ?? ruleId;
}
