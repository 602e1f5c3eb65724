import { useTranslation } from 'react-i18next';
import type { ListRow } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { listed } from '../i18n/names';
import { AccountLink } from './AccountLink';
import type { Column } from './columns';
import { MailMark } from './MailMark';
import { StateMark } from './StateMark';

interface Props {
  column: Column;
  row: ListRow;
  trail: string[];
}

/** A cell of a list. The account's page is opened by its identifier. */
export function ListCell({ column, row, trail }: Props) {
  const { t } = useTranslation();
  const { account, place, guardian, link } = row;
  switch (column) {
    case 'STUDENT':
      return listed(row.student);
    case 'CLASS':
      return place.className;
    case 'MEF':
      return place.mefLabel ?? place.level;
    case 'GUARDIAN':
      return guardian && listed(guardian);
    case 'LOGIN_ID':
      return <AccountLink account={account} name={listed(guardian ?? row.student)} trail={trail} />;
    case 'MAIL':
      return <MailMark mail={row.mail} />;
    case 'STATE':
      return <StateMark state={account.state} />;
    case 'ORIGIN':
      return t(`origin.${account.origin ?? 'NONE'}`);
    case 'NOTIFIED_AT':
      return account.notifiedAt && dayOf(account.notifiedAt);
    case 'LAST_SIGN_IN_AT':
      return account.lastSignInAt && dayOf(account.lastSignInAt);
    case 'RESET_ASKED':
      return account.resetAskedAt && dayOf(account.resetAskedAt);
    case 'LINK_REPORTED':
      return link?.status === 'REPORTED' && link.reportedAt ? dayOf(link.reportedAt) : null;
  }
}
