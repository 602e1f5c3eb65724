import type { SchoolPath } from '../api/paths';

const KEY = 'educonnect-staff.school';

/** The school that was chosen last in this browser. */
export function lastSchool(): string | undefined {
  return localStorage.getItem(KEY) ?? undefined;
}

export function rememberSchool(school: SchoolPath): void {
  localStorage.setItem(KEY, keyOf(school));
}

export function keyOf({ uai, degree }: SchoolPath): string {
  return `${uai}/${degree}`;
}

/** The address of its first page. */
export function schoolRoute({ uai, degree }: SchoolPath): string {
  return `/etablissements/${uai}/${degree}`;
}
