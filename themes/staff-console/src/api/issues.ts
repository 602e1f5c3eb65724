/** What the API finds fault with in registers, in the order in which it is shown. */
export const ISSUES = [
  'STUDENT_WITHOUT_INE',
  'CONFLICTING_INE',
  'BIRTH_DATE',
  'TWO_SCHOOLS',
  'GUARDIAN_WITHOUT_MOBILE',
  'GUARDIAN_WITHOUT_MAIL',
  'UNUSABLE_CONTACT',
  'SHARED_MOBILE',
  'PROBABLE_DUPLICATE',
  'DOUBTFUL_LINK',
  'LEGAL_ENTITY',
] as const;

export type QualityIssue = (typeof ISSUES)[number];
