/** The hash of an empty text: a style element may be made empty and filled by script, as Fluent UI does, but never written as text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The two style sheets that the grid's engine writes into the page as text: its colours, and the looks of its notices.
 * Another version of the engine has other texts, and the end-to-end test then names their hashes.
 */
const gridStyles = ["'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='", "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='"];

function policyText(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

const closed = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "object-src": ["'none'"],
};

/** What the task pane may do. `clientOrigin` is where Microsoft's client comes from, when it is not the pane's own server. */
function policyOfPane({ clientOrigin }) {
  return policyText({
    ...closed,
    "script-src": ["'self'", ...(clientOrigin === undefined ? [] : [clientOrigin])],
    "style-src": ["'self'", emptyStyle],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    // Picked files are read beside the pane.
    "worker-src": ["'self'"],
  });
}

/** What the workbench page may do. */
function policyOfWorkbench() {
  return policyText({
    ...closed,
    "script-src": ["'self'"],
    "style-src": ["'self'", emptyStyle, ...gridStyles],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
  });
}

module.exports = { policyOfPane, policyOfWorkbench };
