import { HostFailure, type PickedFile } from "../../app";

/** More than any workbook of figures has; reading on would only bring the machine to a halt. */
const fileBytesMax = 200 * 1024 * 1024;

/** A file that a person picked in the browser. A file that is gone, or too large, is refused when it is read. */
export function pickedFile(file: File): PickedFile {
  return {
    name: file.webkitRelativePath || file.name,
    bytes: async () => {
      if (file.size > fileBytesMax) throw new HostFailure("payloadTooLarge");
      try {
        return await file.arrayBuffer();
      } catch (error) {
        if (error instanceof DOMException) throw new HostFailure("accessDenied", undefined, { cause: error });
        throw error;
      }
    },
  };
}
