import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { download, schoolAddress } from './download';
import type { SchoolPath } from './paths';

const SOME = 50;

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: async () => body(await api.GET('/api/me')) });
}

/** The caller's schools, by UAI, name or town. */
export function useSchools(typed: string) {
  return useQuery({
    queryKey: ['schools', typed],
    queryFn: async () =>
      body(await api.GET('/api/schools', { params: { query: { q: typed, limit: String(SOME) } } })),
    placeholderData: (before) => before,
  });
}

export function useSchool(school: SchoolPath) {
  return useQuery({
    queryKey: ['school', school],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}', { params: { path: school } })),
  });
}

export function useFacets(school: SchoolPath) {
  return useQuery({
    queryKey: ['school', school, 'facets'],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/facets', { params: { path: school } })),
    staleTime: 300_000,
  });
}

export function usePortal(school: SchoolPath) {
  return useQuery({
    queryKey: ['school', school, 'portal'],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/portal', { params: { path: school } })),
  });
}

/** An empty text takes the message away. */
export function useMessageChange(school: SchoolPath) {
  const queries = useQueryClient();
  const path = '/api/schools/{uai}/{degree}/portal/message';
  return useMutation({
    mutationFn: async (text: string) =>
      text === ''
        ? api.DELETE(path, { params: { path: school } })
        : api.PUT(path, { params: { path: school }, body: { text } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['school', school, 'portal'] }),
  });
}

/** Offers a service to families, or not. */
export function useServiceSwitch(school: SchoolPath, client: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (offered: boolean) =>
      api.PUT('/api/schools/{uai}/{degree}/portal/services/{client}', {
        params: { path: { ...school, client } },
        body: { offered },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school, 'portal'] }),
  });
}

/** Who holds rights on the school, as far as they have signed in. */
export function useRightHolders(school: SchoolPath) {
  return useQuery({
    queryKey: ['school', school, 'agents'],
    queryFn: async () =>
      body(await api.GET('/api/schools/{uai}/{degree}/agents', { params: { path: school } })),
  });
}

/** The guide « Administration des comptes ». */
export function downloadGuide(school: SchoolPath): Promise<void> {
  return download(`${schoolAddress(school)}/guide`);
}
