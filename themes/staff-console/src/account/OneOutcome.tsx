import { useTranslation } from 'react-i18next';
import type { AccountOrder, useAccountOrder } from '../api/accounts';
import { ProblemError } from '../api/problem';
import { Notice } from '../layout/Notice';
import { ProblemAlert } from '../layout/ProblemAlert';

const DONE = {
  letter: 'action.notifyOneDone',
  mail: 'action.notifyOneDone',
  reset: 'action.resetOneDone',
  'activation-mail': 'action.resendDone',
  'birth-dates': 'account.reopened',
} as const satisfies Record<AccountOrder['kind'], string>;

/** What came of an action on one account, in the words of the guide. */
export function OneOutcome({ order }: { order: ReturnType<typeof useAccountOrder> }) {
  const { t } = useTranslation();
  if (order.isSuccess) {
    const title = t(DONE[order.variables.kind]);
    return <Notice isLiveRegion variant="success" title={title} />;
  }
  if (!order.isError) {
    return null;
  }
  const reason = order.error instanceof ProblemError ? order.error.problem?.reason : undefined;
  return reason === 'NO_ADDRESS' ? (
    <Notice isLiveRegion variant="danger" title={t('action.noAddressOne')} />
  ) : (
    <ProblemAlert error={order.error} />
  );
}
