import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../action/ConfirmDialog';
import { questionOf } from '../action/questions';
import type { AccountOrder } from '../api/accounts';
import type { ListPath } from '../api/paths';
import type { JobKind } from '../api/schema';
import { Notice } from '../layout/Notice';

const KINDS: Partial<Record<AccountOrder['kind'], JobKind>> = {
  letter: 'NOTIFY_LETTER',
  mail: 'NOTIFY_MAIL',
};

interface Props {
  order: AccountOrder;
  list: ListPath['list'];
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before one account is changed. */
export function ConfirmOne({ order, list, busy, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const profile = list === 'guardians' ? 'GUARDIAN' : 'STUDENT';
  return (
    <ConfirmDialog
      question={t(questionOf(KINDS[order.kind] ?? 'RESET'))}
      busy={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {'withReset' in order && order.withReset && (
        <Notice variant="warning" title={t(`action.resetWarning.${profile}`)} />
      )}
    </ConfirmDialog>
  );
}
