/** A wrong cell of assets/samples/mistakes.xlsx: which slip it is, and what should stand there. `undefined` where nobody can know. */
export interface WrongCell {
  readonly sheet: "Về việc" | "Về tiền";
  readonly cell: string;
  readonly slip: string;
  readonly right: number | undefined;
}

/** Every wrong cell, worked out by hand from the other cells of the table. */
export const wrongCells: readonly WrongCell[] = [
  { sheet: "Về việc", cell: "O8", slip: "totalTransposed", right: 5049 },
  { sheet: "Về việc", cell: "P10", slip: "rateOverAccepted", right: 79.32 },
  { sheet: "Về việc", cell: "R10", slip: "followsFromWrongRate", right: -2.18 },
  { sheet: "Về việc", cell: "E11", slip: "digitsTransposed", right: 842 },
  { sheet: "Về việc", cell: "R12", slip: "relativeDifference", right: 2.45 },
  { sheet: "Về việc", cell: "H13", slip: "numberAsText", right: 1213 },
  { sheet: "Về việc", cell: "P14", slip: "divisionByZero", right: undefined },
  { sheet: "Về việc", cell: "R14", slip: "divisionByZero", right: undefined },
  { sheet: "Về việc", cell: "G15", slip: "negative", right: 3 },
  { sheet: "Về việc", cell: "Q16", slip: "targetMissing", right: undefined },
  { sheet: "Về việc", cell: "R16", slip: "targetMissing", right: undefined },
  { sheet: "Về việc", cell: "L17", slip: "fractionOfCase", right: 122 },
  { sheet: "Về việc", cell: "R18", slip: "signLost", right: -5.27 },
  { sheet: "Về tiền", cell: "Q8", slip: "meanOfRates", right: 39.8 },
  { sheet: "Về tiền", cell: "S8", slip: "followsFromWrongRate", right: -0.3 },
  { sheet: "Về tiền", cell: "J9", slip: "digitAdded", right: 25_412_900 },
  { sheet: "Về tiền", cell: "Q11", slip: "rateOfOtherSide", right: 40.38 },
  { sheet: "Về tiền", cell: "Q12", slip: "rateAsFraction", right: 41.7 },
  { sheet: "Về tiền", cell: "J13", slip: "numberAsText", right: 12_132_450 },
  { sheet: "Về tiền", cell: "Q14", slip: "divisionByZero", right: undefined },
  { sheet: "Về tiền", cell: "S14", slip: "divisionByZero", right: undefined },
  { sheet: "Về tiền", cell: "Q15", slip: "rateOutOfRange", right: 42.36 },
  { sheet: "Về tiền", cell: "Q17", slip: "rateWithoutTerminated", right: 43.15 },
  { sheet: "Về tiền", cell: "Q18", slip: "rateTruncated", right: 33.89 },
  { sheet: "Về tiền", cell: "F19", slip: "textInsteadOfNumber", right: 214_600 },
];
