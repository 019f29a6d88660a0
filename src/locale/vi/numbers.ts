import { numberForm } from "../numberForm";

/** 4.555 and 92,85. */
export const numbers = numberForm({ thousands: ".", decimal: "," });
