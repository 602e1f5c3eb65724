import type { AccountId } from '../api/schema';

/** What an account's page is told of the list that it was opened from, to lead back to its place. */
export interface FromList {
  search: string;
  trail: string[];
}

/**
 * Where the pages before began, the first one as an empty text. A list goes forward only; who comes
 * by an address without this goes back to the first page.
 */
export function trailOf(state: unknown): string[] {
  const trail = (state as { trail?: unknown } | null)?.trail;
  return Array.isArray(trail) ? trail.filter((each) => typeof each === 'string') : [];
}

/** The account whose page its user comes back from. */
export function focusOf(state: unknown): AccountId | undefined {
  const focus = (state as { focus?: unknown } | null)?.focus;
  return typeof focus === 'number' ? focus : undefined;
}

export function fromList(state: unknown): FromList {
  const search = (state as { search?: unknown } | null)?.search;
  return { search: typeof search === 'string' ? search : '', trail: trailOf(state) };
}
