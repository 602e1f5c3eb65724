import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import type { ReportPart } from './readReport';
import { useCodeText } from './useCodeText';

/** The words of a part's names; files and attributes are called as they are. */
const WORDS: Record<ReportPart, string> = {
  accounts: 'imports.account',
  rejected: 'imports.reasons',
  unknownAttributes: '',
  files: '',
};

interface Props {
  part: ReportPart;
  counts: [string, unknown][];
}

/** One part of a report: names with numbers. */
export function ReportCounts({ part, counts }: Props) {
  const { t, i18n } = useTranslation();
  const text = useCodeText();
  const title = t(`imports.part.${part}`);
  return (
    <>
      <Title headingLevel="h2" size="lg">{title}</Title>
      <ScrollTable label={title}>
        <Heads texts={[t('imports.object'), t(part === 'files' ? 'imports.bytes' : 'imports.value')]} />
        <Tbody>
          {counts.map(([name, count]) => (
            <Tr key={name}>
              <Td>{WORDS[part] ? text(WORDS[part], name) : name}</Td>
              <Td>{Number(count).toLocaleString(i18n.language)}</Td>
            </Tr>
          ))}
        </Tbody>
      </ScrollTable>
    </>
  );
}
