/** Takes the first file that is dropped anywhere on the page. Without this the browser would leave the page for the file. */
export function startFileDrop(desk: HTMLElement, onFile: (file: File) => void): void {
  const isFileDrag = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const mark = (isOver: boolean) => desk.classList.toggle("is-dropping", isOver);

  window.addEventListener("dragover", (event) => {
    if (!isFileDrag(event)) return;
    event.preventDefault();
    mark(true);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  window.addEventListener("drop", (event) => {
    if (!isFileDrag(event)) return;
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
