import { useQuery } from '@tanstack/react-query';
import { api, body } from './client';
import { download, schoolAddress } from './download';
import type { QualityIssue } from './issues';
import type { SchoolPath } from './paths';

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

/**
 * The days on which the numbers changed; before them the day whose numbers held then.
 *
 * @param since ISO day; empty, 90 days ago
 */
export function useQualityTrend(school: SchoolPath, since: string) {
  return useQuery({
    queryKey: ['quality', school, 'trend', since],
    queryFn: async () =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/quality/trend', {
          params: { path: school, query: since ? { since } : {} },
        }),
      ),
    placeholderData: (before) => before,
  });
}

export function downloadQuality(school: SchoolPath, issue: QualityIssue): Promise<void> {
  return download(`${schoolAddress(school)}/quality/${issue}/csv`);
}
