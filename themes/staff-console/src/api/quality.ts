import { useQuery } from '@tanstack/react-query';
import { api, body } from './client';
import { download, schoolAddress } from './download';
import type { SchoolPath } from './paths';

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

export function useQualityCounts(school: SchoolPath) {
  return useQuery({
    queryKey: ['quality', school],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/quality', { params: { path: school } })),
  });
}

export function useQualityRows(school: SchoolPath, issue: QualityIssue) {
  return useQuery({
    queryKey: ['quality', school, issue],
    queryFn: async () =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/quality/{issue}', {
          params: { path: { ...school, issue } },
        }),
      ),
  });
}

export function downloadQuality(school: SchoolPath, issue: QualityIssue): Promise<void> {
  return download(`${schoolAddress(school)}/quality/${issue}/csv`);
}
