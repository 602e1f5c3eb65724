import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useRightHolders } from '../api/schools';
import type { School } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { agentName } from '../i18n/names';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { ScrollTable } from '../layout/ScrollTable';
import { useCodeText } from '../assistance/useCodeText';
import { pathOf } from './theSchool';

const HEADS = ['agent', 'right', 'source', 'since', 'until'] as const;

/** Who holds rights on the school, and since when: to be looked at, not changed. */
export function RightHolders({ school }: { school: School }) {
  const { t } = useTranslation();
  const text = useCodeText();
  const holders = useRightHolders(pathOf(school));
  return (
    <Card component="section">
      <CardTitle component="h2">{t('home.holders')}</CardTitle>
      <CardBody>
        <Loaded query={holders}>
          {(found) => (
            <ScrollTable label={t('home.holders')}>
              <Heads texts={HEADS.map((head) => t(`home.holder.${head}`))} />
              <Tbody>
                {found.map(({ agent, module, source, since, until }) => (
                  <Tr key={`${agentName(agent)}-${module}-${source}-${since}`}>
                    <Td>{agentName(agent)}</Td>
                    <Td>{t(`home.module.${module}`)}</Td>
                    <Td>{text('audit.right', source)}</Td>
                    <Td modifier="nowrap">{dayOf(since)}</Td>
                    <Td modifier="nowrap">{until && dayOf(until)}</Td>
                  </Tr>
                ))}
              </Tbody>
            </ScrollTable>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
