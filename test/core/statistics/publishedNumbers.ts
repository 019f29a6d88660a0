/** Rosner (1983), 54 values, as the NIST/SEMATECH e-Handbook 1.3.5.17.3 prints them. */
export const rosner: readonly number[] = [
  ...[-0.25, 0.68, 0.94, 1.15, 1.2, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65, 1.69, 1.7],
  ...[1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.1, 2.14, 2.15, 2.23, 2.24, 2.26, 2.35, 2.37, 2.4],
  ...[2.47, 2.54, 2.62, 2.64, 2.9, 2.92, 2.92, 2.93, 3.21, 3.26, 3.3, 3.59, 3.68, 4.3, 4.64, 5.34, 5.42, 6.01],
];

/** Cushny and Peebles (1905): extra hours of sleep. */
export const cushny: readonly number[] = [0, 0.8, 1, 1.2, 1.3, 1.3, 1.4, 1.8, 2.4, 4.6];

/** Ten units in two periods, from the tests of Statistics Canada's Banff. */
export const tenUnits = {
  current: [4, 14, 18, 7, 1, 5, 3, 16, 2, 6],
  earlier: [19, 5, 19, 6, 1, 2, 8, 14, 3, 2],
} as const;
