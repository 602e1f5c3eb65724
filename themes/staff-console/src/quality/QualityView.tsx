import { Tbody, Td, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ISSUES } from '../api/issues';
import { downloadQuality, useQualityCounts } from '../api/quality';
import { DownloadButton } from '../layout/DownloadButton';
import { Heads } from '../layout/Heads';
import { Loaded } from '../layout/Loaded';
import { ScrollTable } from '../layout/ScrollTable';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';
import { TrendSection } from './TrendSection';

/** « Qualité des données »: how many records each issue is about. */
export function QualityView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const counts = useQualityCounts(path);
  const title = t('quality.title');
  return (
    <View title={title} failed={counts.isError}>
      <p>{t('quality.intro')}</p>
      <Loaded query={counts}>
        {(found) => (
          <ScrollTable label={title}>
            <Heads texts={[t('quality.issueColumn'), t('quality.records'), t('console.actions')]} />
            <Tbody>
              {ISSUES.map((issue) => (
                <Tr key={issue}>
                  <Td>
                    <Link to={`${schoolRoute(school)}/qualite/${issue}`}>
                      {t(`quality.issue.${issue}`)}
                    </Link>
                  </Td>
                  <Td>{found[issue] ?? 0}</Td>
                  <Td>
                    {Boolean(found[issue]) && (
                      <DownloadButton
                        text={t('quality.csv')}
                        label={t('quality.csvOf', { issue: t(`quality.issue.${issue}`) })}
                        onDownload={() => downloadQuality(path, issue)}
                      />
                    )}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </ScrollTable>
        )}
      </Loaded>
      <TrendSection path={path} />
    </View>
  );
}
