import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountPage } from '../api/schema';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { schoolRoute } from '../school/lastSchool';
import { useTheSchool } from '../school/theSchool';
import { Section } from './Section';

/** « Responsables rattachés au compte ». */
export function Guardians({ page }: { page: AccountPage }) {
  const { t } = useTranslation();
  const list = `${schoolRoute(useTheSchool())}/responsables`;
  const heads = ['firstName', 'familyName', 'login', 'link'] as const;
  return (
    <Section title={t('account.guardians')}>
      {page.guardians.length === 0 ? (
        <p>{t('account.noGuardian')}</p>
      ) : (
        <ScrollTable label={t('account.guardians')}>
          <Heads texts={heads.map((head) => t(`account.${head}`))} />
          <Tbody>
            {page.guardians.map(({ accountId, names, loginId, status }) => (
              <Tr key={accountId}>
                <Td>{names.firstName}</Td>
                <Td>{names.familyName}</Td>
                <Td>
                  <Link to={`${list}/${accountId}`}>{loginId}</Link>
                </Td>
                <Td>{t(`link.${status}`)}</Td>
              </Tr>
            ))}
          </Tbody>
        </ScrollTable>
      )}
    </Section>
  );
}
