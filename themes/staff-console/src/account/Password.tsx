import { useTranslation } from 'react-i18next';
import type { PasswordKind } from '../api/schema';

const MASK = '*****';

/** A provisional password in clear, a chosen one masked. */
export function Password({ kind, clear }: { kind: PasswordKind; clear: string | undefined }) {
  const { t } = useTranslation();
  switch (kind) {
    case 'PROVISIONAL':
      return <span className="staff-password">{clear}</span>;
    case 'CHOSEN':
      return MASK;
    case 'FRANCECONNECT':
      return t('account.franceConnect');
    case 'NONE':
      return null;
  }
}
