import type { Facet } from '../api/schema';

/** What a list can be narrowed to, by the registers' label and the number of students. */
export function labelled(facets: Facet[] | undefined): { value: string; label: string }[] {
  return (facets ?? []).map(({ code, label, students }) => ({
    value: code,
    label: `${label ?? code} (${students})`,
  }));
}
