import { useTranslation } from 'react-i18next';
import { useJoins } from '../api/joins';
import type { AccountPath } from '../api/paths';
import { Loaded } from '../layout/Loaded';
import { JoinForm } from './JoinForm';
import { JoinTable } from './JoinTable';
import { Section } from './Section';

/** Accounts joined to a guardian's; what the assistance team can do about them. */
export function Joins({ path }: { path: AccountPath }) {
  const { t } = useTranslation();
  const joins = useJoins(path);
  return (
    <Section title={t('join.title')}>
      <Loaded query={joins}>
        {(found) =>
          found.length === 0 ? <p>{t('join.none')}</p> : <JoinTable path={path} joins={found} />
        }
      </Loaded>
      <JoinForm path={path} />
    </Section>
  );
}
