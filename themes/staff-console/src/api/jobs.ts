import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body } from './client';
import { downloadByPost, schoolAddress } from './download';
import { type ListPath, ofList, type SchoolPath } from './paths';
import type { Job, JobAccount, JobOrder } from './schema';

/** Milliseconds between two looks at a job under way. */
const PULSE = 1500;
const ACCOUNTS = 500;

export function hasEnded(job: Job): boolean {
  return job.status !== 'WAITING' && job.status !== 'RUNNING';
}

/** Whether nothing changes any more. */
function isSettled(job: Job): boolean {
  return hasEnded(job) && !job.results.QUEUED;
}

/** Orders a job. The key makes sure that there is one, however often it is asked for. */
export function useJobOrder(path: ListPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ order, key }: { order: JobOrder; key: string }) =>
      body(
        await api.POST(ofList(path.list, '/jobs'), {
          params: { path, header: { 'Idempotency-Key': key } },
          body: order,
        }),
      ),
    retry: 2,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

/** Reads lists and pages anew once a job has changed all that it changes. */
export function useJobEffects(job: Job | undefined) {
  const queries = useQueryClient();
  const settled = job !== undefined && isSettled(job);
  useEffect(() => {
    if (settled) {
      void queries.invalidateQueries({ queryKey: ['list'] });
      void queries.invalidateQueries({ queryKey: ['account'] });
    }
  }, [queries, settled]);
}

/** A job, looked at again until it has ended and its mails are out. */
export function useJob(school: SchoolPath, id: string) {
  return useQuery({
    queryKey: ['job', school, id],
    queryFn: async () =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/jobs/{job}', {
          params: { path: { ...school, job: id } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data && isSettled(state.data) ? false : PULSE),
  });
}

/** A school's last jobs; whoever comes back finds those that went on without them. */
export function useJobs(school: SchoolPath) {
  return useQuery({
    queryKey: ['jobs', school],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/jobs', { params: { path: school } })),
    refetchInterval: ({ state }) => (state.data?.every(hasEnded) ? false : PULSE * 2),
  });
}

/** What became of each account, some at a time. */
export function useJobAccounts(school: SchoolPath, id: string) {
  return useInfiniteQuery({
    queryKey: ['job', school, id, 'accounts'],
    queryFn: ({ pageParam }) => accountsAfter(school, id, pageParam),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length === ACCOUNTS ? page.at(-1)?.number : undefined),
  });
}

export function useJobCancel(school: SchoolPath, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api.POST('/api/schools/{uai}/{degree}/jobs/{job}/cancel', {
        params: { path: { ...school, job: id } },
      }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['job'] }),
        queries.invalidateQueries({ queryKey: ['jobs'] }),
      ]),
  });
}

/** Fetches the file of a job, which is destroyed by it. */
export function useJobFile(school: SchoolPath, id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => downloadByPost(`${schoolAddress(school)}/jobs/${id}/file`),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['job'] }),
        queries.invalidateQueries({ queryKey: ['jobs'] }),
      ]),
  });
}

/** What became of all accounts of a job that has ended. */
export function useAllJobAccounts(school: SchoolPath, id: string) {
  return useQuery({
    queryKey: ['job', school, id, 'all accounts'],
    queryFn: async () => {
      const all: JobAccount[] = [];
      let page: JobAccount[];
      do {
        page = await accountsAfter(school, id, all.at(-1)?.number ?? 0);
        all.push(...page);
      } while (page.length === ACCOUNTS);
      return all;
    },
  });
}

async function accountsAfter(school: SchoolPath, id: string, after: number) {
  return body(
    await api.GET('/api/schools/{uai}/{degree}/jobs/{job}/accounts', {
      params: { path: { ...school, job: id }, query: { after: String(after), limit: String(ACCOUNTS) } },
    }),
  );
}
