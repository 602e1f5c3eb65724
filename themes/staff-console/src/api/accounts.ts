import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { downloadByPost, schoolAddress } from './download';
import { KEY, lostOnTheWay, useKeys } from './keys';
import { type AccountPath, ofList, SCHOOL } from './paths';

/** Milliseconds between two looks at an account whose mail waits to be sent. */
const PULSE = 2000;

export function useAccount(path: AccountPath) {
  return useQuery({
    queryKey: ['account', path],
    queryFn: async () =>
      body(await api.GET(ofList(path.list, '/{account}'), { params: { path } })),
    refetchInterval: ({ state }) => (state.data?.sending === 'WAITING' ? PULSE : false),
  });
}

/** What can be done on an account's page. */
export type AccountOrder =
  | { kind: 'letter'; withReset: boolean }
  | { kind: 'mail'; withReset: boolean }
  | { kind: 'reset' }
  | { kind: 'activation-mail'; mail: string }
  | { kind: 'birth-dates' };

/**
 * Whether anything came of it is told by a problem; lists and the page are read anew. An answer that
 * is lost on its way is asked for again, with the same key: nothing is done a second time.
 */
export function useAccountOrder(path: AccountPath) {
  const queries = useQueryClient();
  const key = useKeys();
  return useMutation({
    mutationFn: (order: AccountOrder) => carryOut(path, order, key(order)),
    retry: lostOnTheWay,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['account'] }),
        queries.invalidateQueries({ queryKey: ['list'] }),
      ]),
  });
}

async function carryOut(path: AccountPath, order: AccountOrder, key: string): Promise<void> {
  const params = { path, header: { [KEY]: key } };
  switch (order.kind) {
    case 'letter': {
      const account = `${schoolAddress(path)}/${path.list}/${path.account}`;
      return downloadByPost(`${account}/letter`, { withReset: order.withReset }, key);
    }
    case 'mail':
      await api.POST(`${SCHOOL}/guardians/{account}/mail`, {
        params,
        body: { withReset: order.withReset },
      });
      return;
    case 'reset':
      await api.POST(ofList(path.list, '/{account}/reset'), { params });
      return;
    case 'activation-mail':
      await api.POST(`${SCHOOL}/guardians/{account}/activation-mail`, {
        params,
        body: { mail: order.mail },
      });
      return;
    case 'birth-dates':
      await api.POST(ofList(path.list, '/{account}/birth-dates/reopen'), { params: { path } });
  }
}
