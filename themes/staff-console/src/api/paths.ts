import type { operations } from 'description';

export const SCHOOL = '/api/schools/{uai}/{degree}';

export interface SchoolPath {
  uai: string;
  degree: string;
}
export type ListName = 'guardians' | 'students';
export interface ListPath extends SchoolPath {
  list: ListName;
}
/** What is set for the school alone, or for all schools of its academy and degree. */
export type LetterOwner = 'school' | 'academy';
export interface LetterPath extends SchoolPath {
  owner: LetterOwner;
}
export interface AccountPath extends ListPath {
  account: string;
}

export type ListQuery = NonNullable<operations['listRowsOfGuardians']['parameters']['query']>;
export type TroubleshootingQuery = NonNullable<
  operations['listTroubleshooting']['parameters']['query']
>;

/** An operation that both lists have. */
export function ofList<R extends string>(list: ListName, rest: R) {
  return `${SCHOOL}/${list}${rest}` as const;
}
