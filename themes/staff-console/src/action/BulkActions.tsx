import { useState } from 'react';
import { useJobOrder } from '../api/jobs';
import type { ListPath } from '../api/paths';
import type { ListFilter, Profile } from '../api/schema';
import { ProblemAlert } from '../layout/ProblemAlert';
import { NOTHING, selected, type Selection } from '../roster/selection';
import { BulkMenus } from './BulkMenus';
import { ConfirmBulk } from './ConfirmBulk';
import { type BulkOrder, isExport } from './order';

interface Props {
  path: ListPath;
  profile: Profile;
  selection: Selection;
  filter: ListFilter;
  onJob: (id: string) => void;
}

/** What can be done to the selected accounts. Each becomes a job, which goes on by itself. */
export function BulkActions({ path, profile, selection, filter, onJob }: Props) {
  const [asked, setAsked] = useState<BulkOrder>();
  const job = useJobOrder(path);
  const accounts = selected(selection, filter);
  const send = (order: BulkOrder, includeActive: boolean, key: string) =>
    job.mutate(
      { order: { ...order, includeActive, selection: accounts }, key },
      { onSuccess: ({ id }) => onJob(id), onSettled: () => setAsked(undefined) },
    );
  const ask = (order: BulkOrder) =>
    isExport(order.kind) ? send(order, true, crypto.randomUUID()) : setAsked(order);
  const nothing = !selection.whole && selection.marked.size === NOTHING.marked.size;
  return (
    <>
      <BulkMenus profile={profile} disabled={nothing || job.isPending} onAsk={ask} />
      {job.isError && <ProblemAlert error={job.error} />}
      {asked && (
        <ConfirmBulk
          path={path}
          profile={profile}
          order={asked}
          selection={accounts}
          busy={job.isPending}
          onConfirm={(includeActive, key) => send(asked, includeActive, key)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
