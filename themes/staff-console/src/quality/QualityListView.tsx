import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ISSUES, type QualityIssue } from '../api/issues';
import { downloadQuality, useQualityRows } from '../api/quality';
import { DownloadButton } from '../layout/DownloadButton';
import { Loaded } from '../layout/Loaded';
import { Lost } from '../layout/Lost';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';
import { QualityTable } from './QualityTable';

export function QualityListView() {
  const { issue } = useParams();
  const known = ISSUES.find((each) => each === issue);
  return known ? <Records issue={known} /> : <Lost />;
}

/** The records that an issue is about. */
function Records({ issue }: { issue: QualityIssue }) {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const rows = useQualityRows(path, issue);
  const title = t(`quality.issue.${issue}`);
  return (
    <View
      title={title}
      failed={rows.isError}
      back={<Link to={`${schoolRoute(school)}/qualite`}>{t('quality.back')}</Link>}
    >
      <Loaded query={rows}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('quality.empty')}</p>
          ) : (
            <>
              <DownloadButton
                text={t('quality.csv')}
                onDownload={() => downloadQuality(path, issue)}
              />
              <QualityTable label={title} rows={found} />
            </>
          )
        }
      </Loaded>
    </View>
  );
}
