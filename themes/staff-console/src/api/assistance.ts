import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { download, schoolAddress } from './download';
import type { SchoolPath } from './paths';

const ENTRIES = 100;

/** Days, ISO; empty for no bound. */
export interface AuditPeriod {
  from: string;
  until: string;
}

const TEXT = '/api/schools/{uai}/{degree}/assistance';

/** How families of the academy reach help. */
export function useAssistance(school: SchoolPath) {
  return useQuery({
    queryKey: ['assistance', school],
    queryFn: async () => body(await api.GET(TEXT, { params: { path: school } })),
  });
}

/** An empty text takes the one that is there away. */
export function useAssistanceChange(school: SchoolPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) =>
      text === ''
        ? api.DELETE(TEXT, { params: { path: school } })
        : api.PUT(TEXT, { params: { path: school }, body: { text } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['assistance', school] }),
  });
}

export function useImports(school: SchoolPath) {
  return useQuery({
    queryKey: ['imports', school],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/imports', { params: { path: school } })),
  });
}

export function useRejections(school: SchoolPath, run: number) {
  return useQuery({
    queryKey: ['imports', school, run],
    queryFn: async () =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/imports/{run}/rejections', {
          params: { path: { ...school, run: String(run) } },
        }),
      ),
  });
}

/** Who did what at the school, the last first. */
export function useAudit(school: SchoolPath, period: AuditPeriod) {
  return useInfiniteQuery({
    queryKey: ['audit', school, period],
    queryFn: async ({ pageParam }) =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/audit', {
          params: {
            path: school,
            query: { ...bounds(period), ...(pageParam ? { before: pageParam } : {}), limit: ENTRIES },
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length === ENTRIES ? page.at(-1)?.id : undefined),
  });
}

export function downloadAudit(school: SchoolPath, period: AuditPeriod): Promise<void> {
  const query = new URLSearchParams(bounds(period)).toString();
  return download(`${schoolAddress(school)}/audit/csv${query && `?${query}`}`);
}

// The last day is one of the period; the API's bound is not.
function bounds({ from, until }: AuditPeriod): { from?: string; until?: string } {
  const start = from && new Date(`${from}T00:00:00`).toISOString();
  const end = until && new Date(`${until}T00:00:00`);
  if (end) {
    end.setDate(end.getDate() + 1);
  }
  return { ...(start ? { from: start } : {}), ...(end ? { until: end.toISOString() } : {}) };
}
