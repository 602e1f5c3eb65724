import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { contentOf, dataAddress } from './dataAddress';
import { type LetterPath, SCHOOL } from './paths';

const LETTERS = `${SCHOOL}/letters/{owner}` as const;
const NOTE = `${LETTERS}/note` as const;
const PICTURE = `${LETTERS}/pictures/{place}` as const;

/** Where a letter has room for a picture. */
export const PLACES = ['logo', 'signature'] as const;
export type Place = (typeof PLACES)[number];

export interface NewPicture {
  /** Holds the file. */
  address: string;
  /** For people who do not see it. */
  description: string;
}

export function useLetters(path: LetterPath) {
  return useQuery({
    queryKey: ['letters', path],
    queryFn: async () => body(await api.GET(LETTERS, { params: { path } })),
  });
}

/** An empty text takes the one that is there away. */
export function useNoteChange(path: LetterPath) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (text: string) =>
      text === ''
        ? api.DELETE(NOTE, { params: { path } })
        : api.PUT(NOTE, { params: { path }, body: { text } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['letters', path], exact: true }),
  });
}

/** An address that holds the picture. */
export function useLetterPicture(path: LetterPath, place: Place) {
  return useQuery({
    queryKey: ['letters', path, place],
    queryFn: async () => {
      const params = { path: { ...path, place } };
      return dataAddress(body(await api.GET(PICTURE, { params, parseAs: 'blob' })));
    },
    // Signatures are kept no longer than they are seen.
    gcTime: 0,
  });
}

/** No picture takes the one that is there away. */
export function usePictureChange(path: LetterPath, place: Place) {
  const queries = useQueryClient();
  const params = { path: { ...path, place } };
  return useMutation({
    mutationFn: async (picture: NewPicture | undefined) =>
      picture
        ? api.PUT(PICTURE, {
            params,
            body: { content: contentOf(picture.address), description: picture.description },
          })
        : api.DELETE(PICTURE, { params }),
    // One that has gone is not to be asked for again.
    onSuccess: (_, picture) =>
      queries.invalidateQueries({ queryKey: ['letters', path], exact: !picture }),
  });
}
