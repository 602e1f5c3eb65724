import type { LetterOwner } from '../api/paths';
import type { School } from '../api/schema';

/** Whose part of the letters the caller sets: heads the school's, assistance the academy's. */
export function ownersOf(school: Pick<School, 'modules'>): LetterOwner[] {
  return [
    ...(school.modules.includes('ADMINISTRATION') ? (['school'] as const) : []),
    ...(school.modules.includes('ASSISTANCE') ? (['academy'] as const) : []),
  ];
}
