import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useImports, useRejections } from '../api/assistance';
import { Loaded } from '../layout/Loaded';
import { View } from '../layout/View';
import { schoolRoute } from '../school/lastSchool';
import { pathOf, useTheSchool } from '../school/theSchool';
import { ImportReport } from './ImportReport';
import { Rejections } from './Rejections';

/** What an import counted, and what it did not take. */
export function ImportView() {
  const { t } = useTranslation();
  const school = useTheSchool();
  const path = pathOf(school);
  const id = Number(useParams().run);
  const imports = useImports(path);
  const rejections = useRejections(path, id);
  return (
    <View
      title={t('imports.report')}
      failed={imports.isError || rejections.isError}
      back={<Link to={`${schoolRoute(school)}/imports`}>{t('imports.back')}</Link>}
    >
      <Loaded query={imports}>
        {(found) => <ImportReport report={found.find((run) => run.id === id)?.report} />}
      </Loaded>
      <Loaded query={rejections}>{(found) => <Rejections rejections={found} />}</Loaded>
    </View>
  );
}
