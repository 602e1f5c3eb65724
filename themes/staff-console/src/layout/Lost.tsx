import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { View } from './View';

export function Lost() {
  const { t } = useTranslation();
  return (
    <View title={t('problem.lost.title')} failed>
      <p>{t('problem.lost.detail')}</p>
      <p>{t('problem.lost.action')}</p>
      <Link to="/">{t('tab.home')}</Link>
    </View>
  );
}
