import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import policies from "./policies.cjs";

const typeByExtension = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/** Only this machine's own names: a page elsewhere that points its name at this machine gets nothing. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A hashed name never changes its content; everything else is asked for again. */
const hashedName = /\.[0-9a-f]{8}\.(js|css)$/;

function policyOf(pathname) {
  if (pathname === "/taskpane.html") return `${policies.policyOfPane({})}; frame-ancestors 'self'`;
  return `${policies.policyOfWorkbench()}; frame-ancestors 'none'`;
}

function headersOf(pathname, size) {
  return {
    "Content-Type": typeByExtension.get(extname(pathname)) ?? "application/octet-stream",
    "Content-Length": size,
    "Content-Security-Policy": policyOf(pathname),
    "Cache-Control": hashedName.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The file behind a path of the page; undefined for a path that leads out of its folder. */
function fileOf(pathname, folders) {
  const [prefix, folder] = folders.find(([each]) => pathname.startsWith(each));
  const file = normalize(join(folder, pathname.slice(prefix.length)));
  return file.startsWith(folder + sep) ? file : undefined;
}

function pathnameOf(request) {
  const { pathname } = new URL(request.url, "http://localhost");
  return pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

function isOwnName(host) {
  return ownNames.has((host ?? "").replace(/:\d+$/, ""));
}

async function answer(request, response, folders) {
  if (!isOwnName(request.headers.host)) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const pathname = pathnameOf(request);
  const file = fileOf(pathname, folders);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(response, 404);
  response.writeHead(200, headersOf(pathname, found.size));
  if (request.method === "HEAD") return response.end();
  pipeline(createReadStream(file), response, () => undefined);
}

/**
 * A server of this machine's own for the page. `folders` are pairs of a path's beginning and the folder behind it,
 * the most special first.
 */
export function pageServer(folders) {
  return createServer((request, response) => {
    answer(request, response, folders).catch(() => refuse(response, 400));
  });
}

/** Listens on a port of this machine or, when others have it, on the next free one; gives the port. */
export async function listenFrom(server, firstPort) {
  const tryPort = (port) =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve(server.address().port);
      });
    });
  for (let port = firstPort; ; port += 1) {
    try {
      return await tryPort(port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port - firstPort >= 100) throw error;
    }
  }
}
