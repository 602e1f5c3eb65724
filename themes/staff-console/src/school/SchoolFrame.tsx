import { PageSection } from '@patternfly/react-core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useSchool } from '../api/schools';
import { Loaded } from '../layout/Loaded';
import { Lost } from '../layout/Lost';
import { View } from '../layout/View';
import { rememberSchool } from './lastSchool';
import { SchoolTabs } from './SchoolTabs';
import { isOpenAt } from './tabs';
import { useSchoolPath } from './theSchool';

/** What stands around a school's views: its name, and the tabs that are open there. */
export function SchoolFrame() {
  const { t } = useTranslation();
  const path = useSchoolPath();
  const { pathname } = useLocation();
  const school = useSchool(path);
  const found = school.data;
  useEffect(() => {
    if (found) {
      rememberSchool(found);
    }
  }, [found]);
  if (!found) {
    return (
      <View title={t('home.title')} failed={school.isError}>
        <Loaded query={school}>{() => null}</Loaded>
        {school.isError && <Link to="/">{t('home.choose')}</Link>}
      </View>
    );
  }
  return (
    <>
      <PageSection className="staff-school" aria-label={t('home.school')} component="section">
        {found.uai} {found.name}
      </PageSection>
      <SchoolTabs school={found} />
      {isOpenAt(found, pathname) ? (
        <Outlet context={found} key={`${found.uai}/${found.degree}`} />
      ) : (
        <Lost />
      )}
    </>
  );
}
