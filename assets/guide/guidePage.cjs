// Makes a page of the guide out of its text, so that the add-in brings its guide along and needs no network for it.
/** An id as web sites of source code give it to a heading, so that links between the texts hold on both. */
function headingId(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/g, "-");
}

const renderer = {
  heading({ tokens, depth, text }) {
    return `<h${depth} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  link({ href, tokens }) {
    return `<a href="${href.replace(/\.md(?=#|$)/, ".html")}">${this.parser.parseInline(tokens)}</a>`;
  },
};

/** The page of one text. `depth` is how many folders it lies below the folder of the style sheet. */
async function guidePage(text, depth) {
  const { Marked } = await import("marked");
  const [, title = ""] = /^# (.*)$/m.exec(text) ?? [];
  const language = /^# .*(?:guide|Guide)/.test(text) ? "en" : "vi";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Soát Chỉ Tiêu</title>
<link rel="stylesheet" href="${"../".repeat(depth)}guide.css">
</head>
<body>
<nav><a href="${"../".repeat(depth)}huong-dan/README.html">Hướng dẫn sử dụng</a></nav>
<main>
${new Marked({ renderer }).parse(text)}</main>
</body>
</html>
`;
}

module.exports = { guidePage };
