import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useAccountOrder } from '../api/accounts';
import type { AccountPath } from '../api/paths';
import { Notice } from '../layout/Notice';
import { ProblemAlert } from '../layout/ProblemAlert';

/** Opens the proof by birth dates again. */
export function ReopenBirthDates({ path }: { path: AccountPath }) {
  const { t } = useTranslation();
  const order = useAccountOrder(path);
  if (order.isSuccess) {
    return <Notice isLiveRegion variant="success" title={t('account.reopened')} />;
  }
  return (
    <>
      <Button
        variant="secondary"
        isLoading={order.isPending}
        onClick={() => order.mutate({ kind: 'birth-dates' })}
      >
        {t('account.reopen')}
      </Button>
      {order.isError && <ProblemAlert error={order.error} />}
    </>
  );
}
