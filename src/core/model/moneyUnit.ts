/** The unit that a sheet counts money in, as the number of đồng in one: đồng, nghìn, triệu, tỷ. */
export type MoneyUnit = 1 | 1_000 | 1_000_000 | 1_000_000_000;
