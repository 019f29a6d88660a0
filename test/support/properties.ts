import fc from "fast-check";

const asked = process.env["PROPERTY_SEED"];

// What is handed in is refused for what is wrong with it, not for the luck of a draw; PROPERTY_SEED=random (or a number) draws others.
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20261122) });

/** fast-check, drawing the same examples on every machine. */
export { fc };
