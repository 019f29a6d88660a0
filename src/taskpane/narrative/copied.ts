/**
 * Whether a text could be copied. A frame of Excel on the web may be denied the clipboard; then the text is left selected on the page,
 * so that the person's own Ctrl+C takes it.
 */
export async function copied(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    if (shown) window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
