import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../api/schema';
import { Section } from './Section';
import { SourceFacts } from './SourceFacts';

/** « Informations des sources de données », beside the account's own. */
export function Sources({ page }: { page: AccountPage }) {
  const { t } = useTranslation();
  return (
    <Section title={t('account.sources')}>
      {page.sources.map((source) => (
        <SourceFacts
          key={`${source.degree}-${source.aafId}`}
          source={source}
          mail={page.contacts.mail}
          mobile={page.contacts.mobile}
        />
      ))}
      <p>{t('account.notWrittenBack')}</p>
    </Section>
  );
}
