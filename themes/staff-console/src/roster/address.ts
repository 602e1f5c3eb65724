import type { ListQuery } from '../api/paths';
import type { AccountOrigin, AccountState, ListFilter, Profile } from '../api/schema';
import { type Column, columnOf, FIRST_COLUMN } from './columns';

/** What a list shows, as its address says it: links to it can be kept and passed on. */
export interface ListView {
  filter: ListFilter;
  sort: Column;
  descending: boolean;
  /** From 1 up. */
  page: number;
  /** Where the page begins; none for the first. */
  cursor?: string;
}

export const STATES = ['NOT_NOTIFIED', 'NOTIFIED', 'ACTIVATING', 'ACTIVE'] as const;
export const ORIGINS = ['NONE', 'SCHOOL', 'GUARDIAN', 'FRANCECONNECT', 'ATEN', 'ENT'] as const;
export const PAGE_SIZE = 50;

const YES = 'oui';
const NO = 'non';

export function readAddress(address: URLSearchParams, profile: Profile): ListView {
  const cursor = address.get('suite') ?? undefined;
  return {
    filter: readFilter(address),
    sort: columnOf(profile, address.get('tri')),
    descending: address.get('sens') === 'desc',
    page: cursor ? Math.max(2, Number.parseInt(address.get('page') ?? '2', 10) || 2) : 1,
    ...(cursor ? { cursor } : {}),
  };
}

function readFilter(address: URLSearchParams): ListFilter {
  const states = address.getAll('etat').filter((s): s is AccountState => isOneOf(STATES, s));
  const origin = address.get('origine');
  const mail = address.get('mail');
  return {
    ...some('name', address.get('nom')?.trim() || undefined),
    ...some('classes', filled(address.getAll('classe'))),
    ...some('mefs', filled(address.getAll('mef'))),
    ...some('levels', filled(address.getAll('niveau'))),
    ...some('states', filled(states)),
    ...some('mail', mail === YES || mail === NO ? mail === YES : undefined),
    ...some('origin', isOneOf(ORIGINS, origin) ? (origin as AccountOrigin | 'NONE') : undefined),
    ...some('resetAsked', address.get('reinitialisation') === YES || undefined),
    ...some('linkReported', address.get('signale') === YES || undefined),
  };
}

export function writeAddress(view: ListView): URLSearchParams {
  const address = new URLSearchParams();
  const { filter } = view;
  put(address, 'nom', filter.name);
  put(address, 'classe', filter.classes);
  put(address, 'mef', filter.mefs);
  put(address, 'niveau', filter.levels);
  put(address, 'etat', filter.states);
  put(address, 'mail', filter.mail === undefined ? undefined : filter.mail ? YES : NO);
  put(address, 'origine', filter.origin);
  put(address, 'reinitialisation', filter.resetAsked ? YES : undefined);
  put(address, 'signale', filter.linkReported ? YES : undefined);
  put(address, 'tri', view.sort === FIRST_COLUMN ? undefined : view.sort);
  put(address, 'sens', view.descending ? 'desc' : undefined);
  put(address, 'page', view.cursor ? String(view.page) : undefined);
  put(address, 'suite', view.cursor);
  return address;
}

/** The same as the API is asked for it. */
export function queryOf({ filter, sort, descending, cursor }: ListView): ListQuery {
  return { ...filter, ...some('cursor', cursor), sort, descending, limit: PAGE_SIZE };
}

/** The same from its first page, narrowed otherwise. */
export function narrowed(view: ListView, filter: ListFilter): ListView {
  return { filter, sort: view.sort, descending: view.descending, page: 1 };
}

/** The same from its first page, in another order; a column chosen again turns it round. */
export function sorted(view: ListView, sort: Column): ListView {
  const descending = view.sort === sort && !view.descending;
  return { filter: view.filter, sort, descending, page: 1 };
}

function put(address: URLSearchParams, name: string, value?: string | readonly string[]): void {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  for (const each of values.filter((v) => v !== '')) {
    address.append(name, each);
  }
}

function some<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V });
}

function filled<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

function isOneOf(values: readonly string[], value: string | null): boolean {
  return value !== null && values.includes(value);
}
