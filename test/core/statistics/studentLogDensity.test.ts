import { studentLogDensity } from "../../../src/core/statistics/studentLogDensity";

/** The share of the distribution between two points, by the rule of Simpson. */
function shareBetween(from: number, to: number): number {
  const stepCount = 2_000;
  const width = (to - from) / stepCount;
  let sum = 0;
  for (let step = 0; step <= stepCount; step++) {
    const weight = step === 0 || step === stepCount ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(studentLogDensity(from + step * width));
  }
  return (sum * width) / 3;
}

describe("Student's density with four degrees of freedom", () => {
  // Two-sided critical values of t with 4 degrees of freedom, as every table has them.
  it.each([
    [2.132, 0.9],
    [2.776, 0.95],
    [4.604, 0.99],
    [8.61, 0.999],
  ])("holds within ±%f a share of %f", (critical, share) => {
    expect(shareBetween(-critical, critical)).toBeCloseTo(share, 4);
  });
});
