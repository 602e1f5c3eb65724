import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import type { SchoolPath } from './paths';
import type { Report } from './schema';

export function useReports(school: SchoolPath) {
  return useQuery({
    queryKey: ['reports', school],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/reports', { params: { path: school } })),
  });
}

/** Puts a link back to be confirmed. */
export function usePutBack(school: SchoolPath, report: Report) {
  const queries = useQueryClient();
  const path = { ...school, account: String(report.accountId), student: String(report.studentId) };
  return useMutation({
    mutationFn: (reason: string) =>
      api.POST('/api/schools/{uai}/{degree}/reports/{account}/{student}/put-back', {
        params: { path },
        body: { reason },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reports', school] }),
  });
}
