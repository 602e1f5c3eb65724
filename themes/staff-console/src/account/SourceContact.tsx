import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../i18n/dates';

interface Props {
  values: string[];
  changedAt: string | undefined;
  /** What the account has. */
  own: string | undefined;
}

/** A register's address or numbers; that the account has another one jumps out. */
export function SourceContact({ values, changedAt, own }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {values.join(', ')}
      {changedAt && ` (${t('account.changedAt', { date: dayOf(changedAt) })})`}{' '}
      {own && !values.includes(own) && (
        <Label isCompact color="orange">
          {t('account.differs')}
        </Label>
      )}
    </>
  );
}
