import { useQuery } from '@tanstack/react-query';
import { api, body } from './client';
import { type ListName, type ListPath, type ListQuery, ofList } from './paths';
import type { Profile, Selected } from './schema';

/** The list's part of an address of the API. */
export function listOf(profile: Profile): ListName {
  return profile === 'GUARDIAN' ? 'guardians' : 'students';
}

export function useList(path: ListPath, query: ListQuery) {
  return useQuery({
    queryKey: ['list', path, query],
    queryFn: async ({ signal }) =>
      body(await api.GET(ofList(path.list, ''), { params: { path, query }, signal })),
    placeholderData: (before) => before,
  });
}

/** How many accounts a selection holds; asked before something is done to them. */
export function useSelectionSummary(path: ListPath, selection: Selected) {
  return useQuery({
    queryKey: ['selection', path, selection],
    queryFn: async () =>
      body(
        await api.POST(ofList(path.list, '/selection'), {
          params: { path },
          body: selection,
        }),
      ),
    gcTime: 0,
  });
}
