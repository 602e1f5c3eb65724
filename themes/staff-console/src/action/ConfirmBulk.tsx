import { Checkbox } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelectionSummary } from '../api/lists';
import type { ListPath } from '../api/paths';
import type { Profile, Selected } from '../api/schema';
import { Loaded } from '../layout/Loaded';
import { Notice } from '../layout/Notice';
import { ConfirmDialog } from './ConfirmDialog';
import { type BulkOrder, isNotification } from './order';
import { questionOf } from './questions';

interface Props {
  path: ListPath;
  profile: Profile;
  order: BulkOrder;
  selection: Selected;
  busy: boolean;
  onConfirm: (includeActive: boolean, key: string) => void;
  onCancel: () => void;
}

/** Asks before several accounts are changed, with the number of active ones that are left out. */
export function ConfirmBulk({ path, profile, order, selection, busy, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [includeActive, setIncludeActive] = useState(false);
  const summary = useSelectionSummary(path, selection);
  const active = summary.data?.states.ACTIVE ?? 0;
  return (
    <ConfirmDialog
      question={t(questionOf(order.kind))}
      busy={busy}
      disabled={!summary.data || summary.data.accounts === 0}
      onConfirm={() => onConfirm(includeActive, key)}
      onCancel={onCancel}
    >
      <Loaded query={summary}>{({ accounts }) => <p>{t('list.selected', { n: accounts })}</p>}</Loaded>
      {isNotification(order.kind) && (
        <Notice variant="warning" title={t(`action.resetWarning.${profile}`)} />
      )}
      {isNotification(order.kind) && active > 0 && (
        <>
          {!includeActive && <p>{t('action.activeLeftOut', { n: active })}</p>}
          <Checkbox
            id={id}
            label={t('action.includeActive')}
            isChecked={includeActive}
            onChange={(_, chosen) => setIncludeActive(chosen)}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
