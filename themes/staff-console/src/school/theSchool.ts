import { useOutletContext, useParams } from 'react-router';
import type { SchoolPath } from '../api/paths';
import type { School } from '../api/schema';

/** The school that the view's address names. */
export function useTheSchool(): School {
  return useOutletContext<School>();
}

/** The same as the API's addresses take it; never more than that. */
export function pathOf({ uai, degree }: SchoolPath): SchoolPath {
  return { uai, degree };
}

/** First or second; ONDE is the register of the first, SIECLE of the second. */
export function degreeOf(code: string | undefined): '1D' | '2D' {
  return code === '1D' ? '1D' : '2D';
}

/** What the address says of the school, not yet looked at. */
export function useSchoolPath(): SchoolPath {
  const { uai = '', degree } = useParams();
  return { uai, degree: degreeOf(degree) };
}
