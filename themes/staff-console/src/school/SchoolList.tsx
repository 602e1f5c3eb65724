import { Label } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { School } from '../api/schema';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { keyOf, lastSchool, schoolRoute } from './lastSchool';
import { degreeOf } from './theSchool';

/** Schools to choose from, the one chosen last before all others. */
export function SchoolList({ schools }: { schools: School[] }) {
  const { t } = useTranslation();
  const last = lastSchool();
  if (schools.length === 0) {
    return <p role="status">{t('home.noSchool')}</p>;
  }
  const isLast = (school: School) => keyOf(school) === last;
  const ordered = [...schools.filter(isLast), ...schools.filter((school) => !isLast(school))];
  const heads = ['uai', 'name', 'town', 'degree'] as const;
  return (
    <ScrollTable label={t('home.schools')}>
      <Heads texts={heads.map((head) => t(`home.column.${head}`))} />
      <Tbody>
        {ordered.map((school) => (
          <Tr key={keyOf(school)}>
            <Td>{school.uai}</Td>
            <Td>
              <Link to={schoolRoute(school)}>{school.name}</Link>{' '}
              {isLast(school) && <Label isCompact>{t('home.last')}</Label>}
            </Td>
            <Td>{school.address.town}</Td>
            <Td>{t(`home.degree.${degreeOf(school.degree)}`)}</Td>
          </Tr>
        ))}
      </Tbody>
    </ScrollTable>
  );
}
