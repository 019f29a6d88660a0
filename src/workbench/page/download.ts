const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives bytes to the person as a file in the downloads folder. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
