import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { type AccountPath, SCHOOL } from './paths';
import type { AccountId } from './schema';

const PATH = `${SCHOOL}/guardians/{account}/joins` as const;

function pathOf({ uai, degree, account }: AccountPath) {
  return { uai, degree, account };
}

/** Accounts that were joined to a guardian's. */
export function useJoins(account: AccountPath) {
  return useQuery({
    queryKey: ['account', account, 'joins'],
    queryFn: async () => body(await api.GET(PATH, { params: { path: pathOf(account) } })),
  });
}

/** Joins another account to it. */
export function useJoin(account: AccountPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (join: { other: string; reference: string }) =>
      api.POST(PATH, { params: { path: pathOf(account) }, body: join }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
}

/** Takes a join apart. */
export function useSeparation(account: AccountPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (other: AccountId) =>
      api.DELETE(`${PATH}/{other}`, { params: { path: { ...pathOf(account), other: String(other) } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
}
