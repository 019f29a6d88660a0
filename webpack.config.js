const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin } = require("webpack");
const { guidePage } = require("./assets/guide/guidePage.cjs");
const { policyOfPane, policyOfWorkbench } = require("./src/workbench/serve/policies.cjs");

const source = (name) => path.join(__dirname, "src", name);
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where the page finds Microsoft's client: its own address, a copy beside the page, or the workbench's server. */
const officeJsAddresses = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  self: "office-js/office.js",
  local: "/office-js/office.js",
};

/** The files of the client that a pane in Excel can ask for; the package holds those of every other program too. */
const officeJsFiles = ["office.js", "excel-*.js", "telemetry/**/*.js", "{vi-vn,en-us}/*.js"];

/** Puts Microsoft's client in front of a page's own scripts, and the page's policy in front of everything. */
class OfficePage {
  constructor({ filename, officeJs, policy }) {
    Object.assign(this, { filename, officeJs, policy });
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficePage", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("OfficePage", (page) => this.complete(page));
    });
  }

  complete(page) {
    if (page.outputName !== this.filename) return page;
    const tag = (tagName, attributes) => ({ tagName, attributes, voidTag: tagName === "meta", meta: { plugin: "OfficePage" } });
    const isHook = ({ attributes }) => String(attributes?.src).includes("frameHook");
    const hooks = page.headTags.filter(isHook).map((hook) => ({ ...hook, attributes: { ...hook.attributes, defer: false } }));
    const others = page.headTags.filter((each) => !isHook(each));
    const office = this.officeJs === undefined ? [] : [tag("script", { src: this.officeJs })];
    const policy = tag("meta", { "http-equiv": "Content-Security-Policy", content: this.policy });
    page.headTags = [policy, ...hooks, ...office, ...others];
    return page;
  }
}

/** A page and the plug-in that completes it. */
function page({ template, filename, chunks, officeJs, policy }) {
  return [
    new HtmlPlugin({ template: source(template), filename, chunks, chunksSortMode: "manual", inject: "head", scriptLoading: "defer" }),
    new OfficePage({ filename, officeJs, policy }),
  ];
}

/** The user guide as pages of its own, for people without a network. */
const guide = [
  { from: "*.md", depth: 0 },
  { from: "huong-dan/*.md", depth: 1 },
].map(({ from, depth }) => ({ from, context: "docs", to: "guide/[path][name].html", transform: (text) => guidePage(text.toString(), depth) }));
const guideFiles = [...guide, { from: "huong-dan/hinh/*.png", context: "docs", to: "guide/[path][name][ext]", noErrorOnMissing: true }, { from: "assets/guide/guide.css", to: "guide/guide.css" }];

/** What both builds have in common. */
function build({ name, isDevelopment }) {
  return {
    name,
    mode: isDevelopment ? "development" : "production",
    devtool: isDevelopment ? "source-map" : false,
    target: ["web", "es2022"],
    output: {
      path: path.join(__dirname, "dist", name),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    cache: { type: "filesystem", name: `${name}-${isDevelopment}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
  };
}

const swcOptions = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** Where manifest.xml says that the pages are. A build for other people says where they really will be. */
const manifestBase = "https://localhost:3000";

/** The add-in as Excel loads it, with its manifest. */
function addin({ officejs = "cdn", base = manifestBase }, isDevelopment) {
  const officeJs = officeJsAddresses[officejs];
  const policy = policyOfPane({ clientOrigin: officejs === "cdn" ? new URL(officeJs).origin : undefined });
  const rebased = (manifest) => manifest.toString().replaceAll(manifestBase, base.replace(/\/+$/, ""));
  const copies = [
    { from: "assets/icons/*.png" },
    { from: "manifest.xml", transform: rebased },
    { from: "src/functions/functions.json", to: "functions.json" },
    ...guideFiles,
  ];
  if (officejs === "self") copies.push(...officeJsFiles.map((from) => ({ from, to: "office-js", context: officeJsFolder })));
  const shared = build({ name: "addin", isDevelopment });
  // The manifest names the script of the functions, so that one keeps its name.
  const filename = ({ chunk }) => (chunk?.name === "functions" ? "[name].js" : "[name].[contenthash:8].js");
  return {
    ...shared,
    output: { ...shared.output, filename },
    entry: {
      taskpane: source("taskpane/index.tsx"),
      commands: source("commands/index.ts"),
      message: source("commands/message.ts"),
      functions: source("functions/index.ts"),
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      ...page({ template: "taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"], officeJs, policy }),
      ...page({ template: "commands/commands.html", filename: "commands.html", chunks: ["commands"], officeJs, policy }),
      ...page({ template: "functions/functions.html", filename: "functions.html", chunks: ["functions"], officeJs, policy }),
      ...page({ template: "commands/message.html", filename: "message.html", chunks: ["message"], policy: policyOfPane({}) }),
      new CopyPlugin({ patterns: copies }),
    ],
    devServer: { port: 3000, server: { type: "https" }, headers: { "Access-Control-Allow-Origin": "*" }, hot: false, liveReload: false },
  };
}

/** The page with the grid, and the same task pane in a frame of it. */
function workbench(isDevelopment) {
  return {
    ...build({ name: "workbench", isDevelopment }),
    entry: {
      workbench: source("workbench/index.ts"),
      frameHook: source("workbench/page/frameHook.ts"),
      taskpane: source("taskpane/index.tsx"),
    },
    optimization: { minimize: false, splitChunks: { chunks: (chunk) => chunk.name === "workbench" } },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      ...page({ template: "workbench/workbench.html", filename: "index.html", chunks: ["workbench"], policy: policyOfWorkbench() }),
      ...page({
        template: "taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["frameHook", "taskpane"],
        officeJs: officeJsAddresses.local,
        policy: policyOfPane({}),
      }),
      new CopyPlugin({ patterns: [{ from: "assets/icons", to: "assets/icons", noErrorOnMissing: true }, ...guideFiles] }),
    ],
  };
}

/** The command line as plain JavaScript for Node, without a package beside it. */
function cli(isDevelopment) {
  const shared = build({ name: "cli", isDevelopment });
  return {
    ...shared,
    target: "node20",
    entry: { soat: source("cli/index.ts") },
    output: { ...shared.output, filename: "[name].cjs", chunkFilename: "[name].cjs", chunkFormat: "commonjs", assetModuleFilename: "[name][ext]" },
    // The reader of old formats is a part of its own, loaded when the first such file comes.
    optimization: { minimize: false, chunkIds: "named" },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^soat\.cjs$/ })],
  };
}

/**
 * Three builds, told apart by `--config-name addin`, `--config-name workbench` and `--config-name cli`.
 * `--env officejs=cdn|self|local` picks the add-in's client, `--env base=https://…` the address that its manifest names.
 */
module.exports = (env, { mode }) => {
  const isDevelopment = mode === "development";
  return [addin(env, isDevelopment), workbench(isDevelopment), cli(isDevelopment)];
};
