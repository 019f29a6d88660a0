/** The only door of the grid. */
export type { RefusedBecause } from "./guardCommands";
export { openGrid, type Grid, type GridListener } from "./openGrid";
export type { GridSettings } from "./startGrid";
