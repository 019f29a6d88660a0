/** The units that sheets count money in, as the number of đồng in one: đồng, nghìn, triệu, tỷ. */
export const moneyUnits = [1, 1_000, 1_000_000, 1_000_000_000] as const;
export type MoneyUnit = (typeof moneyUnits)[number];
