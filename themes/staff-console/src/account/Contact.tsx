import { useTranslation } from 'react-i18next';
import { dayOf } from '../i18n/dates';

interface Props {
  value: string;
  confirmedAt?: string | undefined;
}

/** An address or a number, and whether its owner has confirmed it. */
export function Contact({ value, confirmedAt }: Props) {
  const { t } = useTranslation();
  const note = confirmedAt
    ? t('account.confirmedAt', { date: dayOf(confirmedAt) })
    : t('account.unconfirmed');
  return `${value} (${note})`;
}
