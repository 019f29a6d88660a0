/** The element of the page with an id and a type. That it is missing is a mistake of ours. */
function elementOf<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new TypeError(`no ${type.name} named ${id} on the page`);
  return element;
}

/** Everything on the page that code works with. */
export interface PageElements {
  readonly sampleLabel: HTMLElement;
  readonly sample: HTMLSelectElement;
  readonly create: HTMLButtonElement;
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly fileName: HTMLElement;
  readonly dirty: HTMLElement;
  readonly otherLanguage: HTMLAnchorElement;
  readonly status: HTMLElement;
  readonly desk: HTMLElement;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

/** Finds them all at once, so that a missing one shows at the start. */
export function pageElements(): PageElements {
  return {
    sampleLabel: elementOf("sampleLabel", HTMLElement),
    sample: elementOf("sample", HTMLSelectElement),
    create: elementOf("create", HTMLButtonElement),
    open: elementOf("open", HTMLButtonElement),
    save: elementOf("save", HTMLButtonElement),
    file: elementOf("file", HTMLInputElement),
    fileName: elementOf("fileName", HTMLElement),
    dirty: elementOf("dirty", HTMLElement),
    otherLanguage: elementOf("otherLanguage", HTMLAnchorElement),
    status: elementOf("status", HTMLElement),
    desk: elementOf("desk", HTMLElement),
    grid: elementOf("grid", HTMLElement),
    splitter: elementOf("splitter", HTMLElement),
    pane: elementOf("pane", HTMLIFrameElement),
  };
}
