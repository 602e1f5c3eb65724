import { useTranslation } from 'react-i18next';
import type { TroubleshootingReset } from '../api/schema';
import { spoken } from '../i18n/names';
import { Notice } from '../layout/Notice';

/** The new passwords, each in the words of the presentation; or why there is none. */
export function Resets({ resets }: { resets: TroubleshootingReset[] }) {
  const { t } = useTranslation();
  return resets.map(({ accountId, student, result, password }) => {
    const nom = student ? spoken(student) : '';
    return (
      <Notice
        key={accountId}
        isLiveRegion
        variant={password ? 'success' : 'danger'}
        title={
          password
            ? t('troubleshooting.done', { nom, mdp: password })
            : `${nom} : ${t(`action.result.${result}`)}`
        }
      />
    );
  });
}
