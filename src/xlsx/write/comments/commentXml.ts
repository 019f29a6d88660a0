import { cellAddress } from "../../../core";
import { escapedCellText, escapedText } from "../../xml/escape";
import type { NotePlace } from "./noteShapes";

/** An empty part for the notes of a sheet. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** One note. */
export function commentXml(place: NotePlace, note: { readonly authorId: number; readonly text: string }, prefix: string): string {
  const ref = cellAddress(place.rowIndex, place.columnIndex);
  return `<${prefix}comment ref="${ref}" authorId="${note.authorId}">${commentTextXml(note.text, prefix)}</${prefix}comment>`;
}

/** The text of a note. */
export function commentTextXml(text: string, prefix: string): string {
  return `<${prefix}text><${prefix}t xml:space="preserve">${escapedCellText(text)}</${prefix}t></${prefix}text>`;
}

/** One author of notes. */
export function authorXml(author: string, prefix: string): string {
  return `<${prefix}author>${escapedText(author)}</${prefix}author>`;
}
