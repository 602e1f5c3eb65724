import EnvelopeIcon from '@patternfly/react-icons/dist/esm/icons/envelope-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useTranslation } from 'react-i18next';
import type { ListRow } from '../api/schema';

/** Whether a guardian has an address, and how the last mail to it stands. */
export function MailMark({ mail }: { mail: ListRow['mail'] }) {
  const { t } = useTranslation();
  if (!mail) {
    return (
      <span title={t('mail.absent')}>
        <TimesIcon aria-hidden /> <span className="pf-v6-screen-reader">{t('mail.absent')}</span>
      </span>
    );
  }
  const notes = [
    mail.shared ? t('mail.shared') : '',
    mail.sending === 'NONE' ? '' : t(`mail.sending.${mail.sending}`),
  ].filter(Boolean);
  return (
    <span title={mail.address}>
      <EnvelopeIcon aria-hidden /> <span className="pf-v6-screen-reader">{t('mail.present')}</span>
      {notes.join(', ')}
    </span>
  );
}
