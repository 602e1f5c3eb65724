import { useLocation, useSearchParams } from 'react-router';
import type { Profile } from '../api/schema';
import { type ListView, readAddress, writeAddress } from './address';
import { trailOf } from './trail';

/** What the address says of a list, and the ways to another place in it. */
export function useListAddress(profile: Profile) {
  const [address, setAddress] = useSearchParams();
  const trail = trailOf(useLocation().state);
  const view = readAddress(address, profile);

  const go = (to: ListView) => setAddress(writeAddress(to));

  /** To the page that a cursor begins, or to the one before. */
  const turn = (next: string | undefined) => {
    if (next) {
      const to = { ...view, page: view.page + 1, cursor: next };
      setAddress(writeAddress(to), { state: { trail: [...trail, view.cursor ?? ''] } });
      return;
    }
    const { cursor, ...rest } = view;
    const before = trail.at(-1);
    const to = before ? { ...rest, page: view.page - 1, cursor: before } : { ...rest, page: 1 };
    setAddress(writeAddress(to), { state: { trail: trail.slice(0, -1) } });
  };

  return { view, trail, go, turn };
}
