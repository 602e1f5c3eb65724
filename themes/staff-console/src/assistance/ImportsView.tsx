import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useImports } from '../api/assistance';
import { momentOf } from '../i18n/dates';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { ScrollTable } from '../layout/ScrollTable';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';

/** The last imports of the school's academy and degree. */
export function ImportsView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const imports = useImports(pathOf(school));
  const title = t('imports.title');
  const heads = ['startedAt', 'kind', 'status', 'endedAt'] as const;
  return (
    <View title={title} failed={imports.isError}>
      <p>{t('imports.intro')}</p>
      <Loaded query={imports}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('imports.empty')}</p>
          ) : (
            <ScrollTable label={title}>
              <Heads texts={heads.map((head) => t(`imports.${head}`))} />
              <Tbody>
                {found.map((run) => (
                  <Tr key={run.id}>
                    <Td>
                      <Link to={`${schoolRoute(school)}/imports/${run.id}`}>
                        {t('imports.open', { date: momentOf(run.startedAt) })}
                      </Link>
                    </Td>
                    <Td>{t(`imports.kinds.${run.kind}`)}</Td>
                    <Td>{t(`imports.statuses.${run.status}`)}</Td>
                    <Td modifier="nowrap">{run.endedAt && momentOf(run.endedAt)}</Td>
                  </Tr>
                ))}
              </Tbody>
            </ScrollTable>
          )
        }
      </Loaded>
    </View>
  );
}
