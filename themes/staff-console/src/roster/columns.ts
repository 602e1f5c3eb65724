import type { Profile } from '../api/schema';

/** The columns of a list, by the names that the API sorts by. */
export const COLUMNS = {
  GUARDIAN: [
    'STUDENT',
    'CLASS',
    'MEF',
    'GUARDIAN',
    'LOGIN_ID',
    'MAIL',
    'STATE',
    'ORIGIN',
    'NOTIFIED_AT',
    'LAST_SIGN_IN_AT',
    'RESET_ASKED',
    'LINK_REPORTED',
  ],
  STUDENT: [
    'STUDENT',
    'CLASS',
    'MEF',
    'LOGIN_ID',
    'STATE',
    'ORIGIN',
    'NOTIFIED_AT',
    'LAST_SIGN_IN_AT',
  ],
} as const satisfies Record<Profile, readonly string[]>;

export type Column = (typeof COLUMNS)['GUARDIAN'][number];

/** Those that hold a day, which is written in one line. */
export const DAYS: readonly Column[] = [
  'NOTIFIED_AT',
  'LAST_SIGN_IN_AT',
  'RESET_ASKED',
  'LINK_REPORTED',
];

export const FIRST_COLUMN: Column = 'STUDENT';

export function columnOf(profile: Profile, name: string | null): Column {
  return COLUMNS[profile].find((column) => column === name) ?? FIRST_COLUMN;
}
