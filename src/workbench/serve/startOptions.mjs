const portDefault = 3000;
const usage = "npm start [-- --port <number>] [-- --no-open] [-- --no-build]";

function fail(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`--port ${text ?? ""}`);
  return port;
}

/** What the command line asks for. */
export function startOptions(programArguments) {
  const options = { port: portDefault, opensBrowser: true, builds: true };
  const rest = [...programArguments];
  while (rest.length > 0) {
    const argument = rest.shift();
    if (argument === "--port") options.port = portOf(rest.shift());
    else if (argument === "--no-open") options.opensBrowser = false;
    else if (argument === "--no-build") options.builds = false;
    else fail(argument);
  }
  return options;
}
