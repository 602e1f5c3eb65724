import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { School } from '../api/schema';
import { schoolRoute } from './lastSchool';
import { tabsOf } from './tabs';

/** The tabs that are open to the caller at the school. */
export function SchoolTabs({ school }: { school: School }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const home = schoolRoute(school);
  const isActive = (route: string) =>
    route === '' ? pathname === home : pathname.startsWith(`${home}/${route}`);
  return (
    <Nav className="staff-tabs" variant="horizontal" aria-label={t('console.menu')}>
      <NavList
        backScrollAriaLabel={t('console.tabsBefore')}
        forwardScrollAriaLabel={t('console.tabsAfter')}
      >
        {tabsOf(school).map(({ name, route }) => (
          <NavItem key={name} itemId={name} isActive={isActive(route)}>
            <Link to={route ? `${home}/${route}` : home}>{t(`tab.${name}`)}</Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
