/** Parts of a report, in the order in which they are shown. */
const PARTS = ['accounts', 'rejected', 'unknownAttributes', 'files'] as const;

/** What an import counts of each kind of record. */
export const CHANGES = ['read', 'added', 'changed', 'removed'] as const;

const FACTS = [
  'outcome',
  'problem',
  'date',
  'kind',
  'degree',
  'academy',
  'run',
  'durationMillis',
  'studentsWithoutIne',
] as const;

export type ReportFact = (typeof FACTS)[number];
export type ReportPart = (typeof PARTS)[number];
type Entries = [string, unknown][];

export interface ReadReport {
  facts: [ReportFact, unknown][];
  /** Kinds of records, each with its counts by {@link CHANGES}. */
  records: [string, Record<string, unknown>][];
  parts: [ReportPart, Entries][];
}

/** What an import wrote of itself, in the order in which it is read. What is not there is left out. */
export function readReport(report: unknown): ReadReport {
  const top = objectOf(report);
  const counts = objectOf(top.counts);
  const parts = { ...top, ...counts };
  return {
    facts: FACTS.filter((fact) => top[fact] !== undefined && top[fact] !== null).map((fact) => [
      fact,
      top[fact],
    ]),
    records: Object.entries(objectOf(counts.records)).map(([kind, of]) => [kind, objectOf(of)]),
    parts: PARTS.map((part): [ReportPart, Entries] => [
      part,
      Object.entries(objectOf(parts[part])),
    ]).filter(([, entries]) => entries.length > 0),
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
