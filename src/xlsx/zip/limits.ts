/** More entries than any workbook has; a directory that claims more is an attack or damage. */
export const entryCountMax = 20_000;

/** JavaScript engines hold strings of about 500 million characters; a part must fit well inside. */
export const partBytesMax = 400_000_000;

/** What all parts together may grow to. */
export const totalBytesMax = 1_000_000_000;

/** Small archives may be as dense as they like; a large one that grows by more than this is a bomb: real workbooks grow by 5 to 50. */
export const growthMax = 300;
export const growthFreeBytes = 100_000_000;

/** DEFLATE writes up to 258 bytes with two bits: data that promises more per byte of its own is damaged, whatever room it asks for. */
export const unpackedShareMax = 1_032;
