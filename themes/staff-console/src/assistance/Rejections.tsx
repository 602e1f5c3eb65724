import { Title } from '@patternfly/react-core';
import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Rejection } from '../api/schema';
import { Heads } from '../layout/Heads';
import { ScrollTable } from '../layout/ScrollTable';
import { useCodeText } from './useCodeText';

export function Rejections({ rejections }: { rejections: Rejection[] }) {
  const { t } = useTranslation();
  const text = useCodeText();
  return (
    <>
      <Title headingLevel="h2" size="lg">{t('imports.rejections')}</Title>
      {rejections.length === 0 ? (
        <p>{t('imports.noRejection')}</p>
      ) : (
        <ScrollTable label={t('imports.rejections')}>
          <Heads texts={[t('imports.file'), t('imports.line'), t('account.aafId'), t('imports.reason')]} />
          <Tbody>
            {rejections.map(({ file, line, aafId, reason, detail }) => (
              <Tr key={`${file}-${line}-${aafId}-${reason}`}>
                <Td>{file}</Td>
                <Td>{line}</Td>
                <Td>{aafId}</Td>
                <Td>{[text('imports.reasons', reason), detail].filter(Boolean).join(' : ')}</Td>
              </Tr>
            ))}
          </Tbody>
        </ScrollTable>
      )}
    </>
  );
}
