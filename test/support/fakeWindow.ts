/** The page that office.js believes to be in: the smallest one that it starts in. `load` runs a file of the client. */
export function fakeWindow(load: (file: string) => void): Record<string, unknown> {
  const base = "https://localhost/lib/";
  const officeScript = element("script", { src: `${base}office.debug.js` });
  const head = {
    appendChild: (script: { readonly src?: string; readonly onload?: () => void }) => {
      const { src = "" } = script;
      if (!src.startsWith(base)) return;
      // As in a browser: not before the script that asks has ended.
      queueMicrotask(() => {
        load(src.slice(base.length));
        script.onload?.();
      });
    },
  };
  const document = {
    head,
    body: element("body", {}),
    documentElement: element("html", {}),
    readyState: "complete",
    domain: "localhost",
    cookie: "",
    URL: "https://localhost/taskpane.html",
    location: new URL("https://localhost/taskpane.html"),
    createElement: (name: string) => element(name, {}),
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name === "script" ? [officeScript] : name === "head" ? [head] : []),
    addEventListener: ignore,
    removeEventListener: ignore,
    attachEvent: undefined,
  };
  const win: Record<string, unknown> = {
    ...intrinsics,
    document,
    location: document.location,
    navigator: { userAgent: "workbench", platform: "Win32", language: "vi-VN" },
    name: "",
    history: { pushState: ignore, replaceState: ignore },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: ignore,
    removeEventListener: ignore,
    postMessage: ignore,
    alert: ignore,
    confirm: ignore,
    prompt: ignore,
  };
  for (const self of ["window", "self", "top", "parent"]) win[self] = win;
  return win;
}

/** The test's own, so that a date, an error or a parsed list of the client is one for the test too. */
const intrinsics = { Array, Date, Error, JSON, Promise, URL, console, performance, setTimeout, clearTimeout, setInterval, clearInterval };

function element(tagName: string, attributes: { readonly [name: string]: string }): Record<string, unknown> {
  return {
    tagName: tagName.toUpperCase(),
    style: {},
    ...attributes,
    getAttribute: (name: string) => attributes[name] ?? null,
    setAttribute: ignore,
    appendChild: ignore,
    addEventListener: ignore,
  };
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
  };
}

function ignore(): void {
  // The client calls this for its effect on a real page, of which there is none.
}
