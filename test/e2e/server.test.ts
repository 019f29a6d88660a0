import { request, type IncomingMessage } from "node:http";

/** Asks the workbench's server for a path just as it is written, which a browser would first tidy up. */
function answerTo(path: string, options: { readonly host?: string; readonly method?: string } = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(process.env["WORKBENCH_ADDRESS"] ?? "");
  const { host = "localhost", method = "GET" } = options;
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response);
    });
    asked.on("error", reject).end();
  });
}

describe("the server of the workbench", () => {
  it.each([
    ["the page", "/", {}, 200],
    ["the pane", "/taskpane.html", {}, 200],
    ["Microsoft's client", "/office-js/office.js", {}, 200],
    ["a sample", "/samples/seeds.xlsx", {}, 200],
    ["what is not there", "/nothing.js", {}, 404],
    ["a folder", "/samples/", {}, 404],
    ["a way out of the folder", "/../package.json", {}, 404],
    ["an encoded way out", "/samples/%2e%2e%2f%2e%2e%2fpackage.json", {}, 404],
    ["a broken encoding", "/%E0%A4%A", {}, 400],
    ["a foreign name for this machine", "/", { host: "evil.example" }, 403],
    ["a change", "/", { method: "POST" }, 405],
  ])("answers a request for %s", async (_, path, options, status) => {
    expect((await answerTo(path, options)).statusCode).toBe(status);
  });

  it("lets the pane run no foreign and no inline script, and be framed by the page only", async () => {
    const { headers } = await answerTo("/taskpane.html");
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'self'"]));
    expect(policy.join()).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});
