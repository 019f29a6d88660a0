// Serves the pane to Excel on https://localhost:3000: npm run dev-server. Excel opens no page whose certificate the system does not trust,
// so the usual development certificates are made first; the system asks once whether to trust them.
import { homedir } from "node:os";
import { join } from "node:path";
import { nodeSucceeds, succeeds } from "./shell.mjs";

const certificates = join(homedir(), ".office-addin-dev-certs");
const serve = ["serve", "--mode", "development", "--config-name", "addin", "--server-type", "https"];
const keys = [
  ...["--server-options-key", join(certificates, "localhost.key")],
  ...["--server-options-cert", join(certificates, "localhost.crt")],
  ...["--server-options-ca", join(certificates, "ca.crt")],
];

const isReady = succeeds("npm", ["exec", "--yes", "--package=office-addin-dev-certs@3.0.0", "--", "office-addin-dev-certs", "install"]);
process.exitCode = isReady && nodeSucceeds("node_modules/webpack/bin/webpack.js", [...serve, ...keys]) ? 0 : 1;
