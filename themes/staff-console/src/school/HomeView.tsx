import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../api/schools';
import { View } from '../layout/View';
import { GuideDownload } from './GuideDownload';
import { PortalCard } from './PortalCard';
import { RightHolders } from './RightHolders';
import { useTheSchool } from './theSchool';

/** « Accueil », after the choice of a school. */
export function HomeView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const { firstName, lastName } = useMe().data?.agent ?? {};
  const administers = school.modules.includes('ADMINISTRATION');
  return (
    <View title={t('home.title')}>
      <Content>
        <p>{t('home.welcome', { name: [firstName, lastName].filter(Boolean).join(' ') })}</p>
        <p>{t('home.chosen', { name: school.name, uai: school.uai })}</p>
        {administers && <p>{t('home.guardians')}</p>}
        {administers && school.degree === '2D' && <p>{t('home.students')}</p>}
        <p>
          <Link to="/" state="choose">
            {t('home.choose')}
          </Link>
        </p>
      </Content>
      {administers && <GuideDownload school={school} />}
      {administers && <PortalCard school={school} />}
      {administers && <RightHolders school={school} />}
    </View>
  );
}
