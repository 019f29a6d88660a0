/** Shows a sentence in a small window of Excel. The sentence travels behind "#" and so never leaves the machine. */
export async function tell(sentence: string): Promise<void> {
  const address = new URL("message.html", location.href);
  address.hash = encodeURIComponent(sentence);
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 22, width: 30, displayInIframe: true }, () => resolve());
  });
}
