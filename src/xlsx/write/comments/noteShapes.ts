/** Where a note's cell is. */
export interface NotePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

const shape = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;

/** The drawing that notes of a sheet are kept in beside their text: an old language (VML) that still belongs to the format. */
export function noteDrawing(layoutNumber: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${layoutNumber}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The yellow box of one note, hidden until the mouse rests on the cell. */
export function noteShape({ rowIndex, columnIndex }: NotePlace, shapeNumber: number): string {
  const anchor = [columnIndex + 1, 15, Math.max(0, rowIndex - 1), 10, columnIndex + 4, 15, rowIndex + 4, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${shapeNumber}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`
  );
}

/** Where the box of a note stands in a drawing; `undefined` when it has none. */
export function noteShapeIn(drawing: string, { rowIndex, columnIndex }: NotePlace): { readonly start: number; readonly end: number } | undefined {
  for (const match of drawing.matchAll(shape)) {
    const [text] = match;
    const isHere = /<x:Row>\s*(\d+)/.exec(text)?.[1] === String(rowIndex) && /<x:Column>\s*(\d+)/.exec(text)?.[1] === String(columnIndex);
    if (isHere && text.includes('ObjectType="Note"')) return { start: match.index, end: match.index + text.length };
  }
  return undefined;
}

/** How many boxes of any kind a drawing holds. */
export function shapeCount(drawing: string): number {
  return [...drawing.matchAll(shape)].length;
}

/** The first number above those of all boxes of a drawing, and above the block of numbers that the drawing was given. */
export function freeShapeNumber(drawing: string): number {
  const block = Number(/<o:idmap\b[^>]*\bdata="(\d+)/.exec(drawing)?.[1] ?? 1);
  return [...drawing.matchAll(/_x0000_s(\d+)/g)].reduce((highest, [, number]) => Math.max(highest, Number(number)), block * 1024) + 1;
}
