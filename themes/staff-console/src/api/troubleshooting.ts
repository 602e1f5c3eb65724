import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { KEY, lostOnTheWay, useKeys } from './keys';
import type { TroubleshootingQuery, SchoolPath } from './paths';
import type { AccountId } from './schema';

/** No more are reset at a time. */
export const MOST_RESETS = 100;

export function useTroubleshooting(school: SchoolPath, query: TroubleshootingQuery) {
  return useQuery({
    queryKey: ['troubleshooting', school, query],
    queryFn: async ({ signal }) =>
      body(
        await api.GET('/api/schools/{uai}/{degree}/troubleshooting', {
          params: { path: school, query },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}

export function useResets(school: SchoolPath) {
  const queries = useQueryClient();
  const key = useKeys();
  return useMutation({
    mutationFn: async (accounts: AccountId[]) =>
      body(
        await api.POST('/api/schools/{uai}/{degree}/troubleshooting/resets', {
          params: { path: school, header: { [KEY]: key(accounts) } },
          body: { accounts },
        }),
      ),
    retry: lostOnTheWay,
    onSettled: () => queries.invalidateQueries({ queryKey: ['troubleshooting', school] }),
  });
}
