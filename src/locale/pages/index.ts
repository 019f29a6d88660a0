/** The pages of the rules: a door of their own, so that the pane loads them only when someone asks why. */
export { pageOf, rulePageIds, type FullPage } from "./pageOf";
export { pageMarkdown, pageListMarkdown } from "./pageMarkdown";
