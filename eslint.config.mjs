import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Sizes above which a file or a function is split by subject. */
const sizes = {
  "max-lines": ["error", { max: 200 }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 8],
  "max-params": ["error", 3],
};

const defaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name: a file has the name of its main export." };

/** What this code does without, and what to write in its place. */
const absentSyntax = [
  { selector: "TSEnumDeclaration", message: "Write a union of literals." },
  {
    selector: "ClassDeclaration:not([superClass.name=/^(Error|Component)$/])",
    message: "Classes are for errors, and for the error boundary that React offers in no other form.",
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text of a workbook never becomes markup." },
  { selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]", message: "Text of a workbook never becomes markup." },
  { selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]", message: "Text of a workbook never becomes markup." },
];

const absentPackages = {
  paths: [
    { name: "@univerjs/presets", message: "It brings packages without a licence: import the @univerjs/preset-sheets-* packages." },
    { name: "xlsx", message: "Its npm releases are frozen: import @e965/xlsx." },
    { name: "@fluentui/react", message: "The pane uses @fluentui/react-components (v9)." },
    { name: "fast-check", message: "Import fc from test/support/properties: its examples are the same on every machine." },
  ],
  patterns: [{ group: ["@univerjs-pro/*"], message: "These packages have no licence." }],
};

const plainChecks = {
  eqeqeq: "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-console": "error",
  "no-param-reassign": "error",
  "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
};

/** Checks that need types and cost little: what the compiler lets pass and a reader overlooks. */
const typedChecks = {
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "@typescript-eslint/no-unnecessary-type-assertion": "error",
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/require-array-sort-compare": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
};

const officeChecks = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

const nodeGlobals = Object.fromEntries(
  ["Buffer", "URL", "clearTimeout", "console", "fetch", "process", "setTimeout"].map((name) => [name, "readonly"]),
);

/** A test that does not run is no test. */
const skippedTests = ["describe", "it", "test"].flatMap((object) =>
  ["only", "skip", "todo"].map((property) => ({ object, property, message: "Every test runs." })),
);

export default defineConfig(
  { ignores: ["node_modules", "dist", ".cache", "coverage"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: nodeGlobals },
    rules: { ...sizes, ...plainChecks, "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: { __dirname: "readonly", __filename: "readonly", module: "writable", require: "readonly" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...plainChecks,
      ...typedChecks,
      "no-restricted-imports": ["error", absentPackages],
      "no-restricted-syntax": ["error", defaultExport, ...absentSyntax],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: sizes },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeChecks,
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": sizes["max-lines"],
      complexity: sizes.complexity,
      "no-console": "off",
      "no-restricted-properties": ["error", ...skippedTests],
    },
  },
  { files: ["test/support/properties.ts"], rules: { "no-restricted-imports": "off" } },
  {
    // Jest calls what these files export by default.
    files: ["test/e2e/support/global*.ts"],
    rules: { "no-restricted-syntax": ["error", ...absentSyntax] },
  },
);
