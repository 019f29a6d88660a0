/** The only door of the calculation module. */
export * from "./model/address";
export * from "./model/anomalyFacts";
export * from "./model/cause";
export * from "./model/edit";
export * from "./model/facts";
export * from "./model/finding";
export * from "./model/indicator";
export * from "./model/moneyUnit";
export * from "./model/noValue";
export * from "./model/period";
export * from "./model/quantities";
export * from "./model/recognition";
export * from "./model/records";
export * from "./model/report";
export * from "./model/sheet";
export * from "./model/target";
export * from "./numbers/parseVietnameseNumber";
