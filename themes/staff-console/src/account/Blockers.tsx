import { DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../api/schema';
import { Fact, TERMS } from '../layout/Fact';
import { Section } from './Section';

const PATHS = ['FRANCECONNECT', 'SELF_REGISTRATION', 'NOTIFICATION'] as const;

/** What keeps the account from being activated, by the way that would be taken. */
export function Blockers({ page }: { page: AccountPage }) {
  const { t } = useTranslation();
  if (page.life.state === 'ACTIVE') {
    return null;
  }
  return (
    <Section title={t('account.blockers')}>
      <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={TERMS}>
        {PATHS.filter((path) => path in page.blockers).map((path) => (
          <Fact key={path} name={t(`account.path.${path}`)}>
            {!page.blockers[path]?.length ? (
              t('account.nothingBlocks')
            ) : (
              <ul>
                {page.blockers[path].map((blocker) => (
                  <li key={blocker}>{t(`account.blocker.${blocker}`)}</li>
                ))}
              </ul>
            )}
          </Fact>
        ))}
      </DescriptionList>
    </Section>
  );
}
