/** The sample workbooks, in the order in which they are offered. */
export const sampleNames = ["mistakes", "national", "seeds"] as const;
export type SampleName = (typeof sampleNames)[number];

/** The sample that a value of the picker stands for; undefined for anything else. */
export function sampleNamed(value: string): SampleName | undefined {
  return sampleNames.find((name) => name === value);
}

/** The bytes of a sample; undefined when the server does not have it. */
export async function sampleBytes(name: SampleName): Promise<Uint8Array | undefined> {
  const response = await fetch(`samples/${name}.xlsx`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
