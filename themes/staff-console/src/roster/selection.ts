import type { AccountId, ListFilter, Selected } from '../api/schema';

/**
 * Which accounts of a list an action is for: some one by one or a page of them, or the whole result
 * with single ones taken out again. Accounts, not rows: one that stands in three is selected once.
 */
export interface Selection {
  whole: boolean;
  /** Those chosen; of a whole result, those taken out. */
  marked: ReadonlySet<AccountId>;
}

export const NOTHING: Selection = { whole: false, marked: new Set() };
export const EVERYTHING: Selection = { whole: true, marked: new Set() };

export function isSelected(selection: Selection, id: AccountId): boolean {
  return selection.marked.has(id) !== selection.whole;
}

/** The same with these chosen, or left. */
export function choose(
  selection: Selection,
  ids: Iterable<AccountId>,
  chosen: boolean,
): Selection {
  const marked = new Set(selection.marked);
  for (const id of ids) {
    if (chosen === selection.whole) {
      marked.delete(id);
    } else {
      marked.add(id);
    }
  }
  return { whole: selection.whole, marked };
}

/**
 * How many accounts are selected.
 *
 * @param total accounts of the whole result
 */
export function size(selection: Selection, total: number): number {
  return selection.whole ? Math.max(0, total - selection.marked.size) : selection.marked.size;
}

export type PageState = 'all' | 'some' | 'none';

/** How much of a page is selected. */
export function pageState(selection: Selection, ids: readonly AccountId[]): PageState {
  const chosen = ids.filter((id) => isSelected(selection, id)).length;
  if (chosen === 0) {
    return 'none';
  }
  return chosen === ids.length ? 'all' : 'some';
}

/** The same as the API takes it. */
export function selected(selection: Selection, filter: ListFilter): Selected {
  const marked = [...selection.marked];
  return selection.whole ? { filter, except: marked } : { accounts: marked };
}
