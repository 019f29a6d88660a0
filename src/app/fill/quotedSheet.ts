/** A sheet's name as a formula writes it: always quoted, so that no name can be read as anything else. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
