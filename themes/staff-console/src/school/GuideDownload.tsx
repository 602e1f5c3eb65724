import { useTranslation } from 'react-i18next';
import { downloadGuide } from '../api/schools';
import type { School } from '../api/schema';
import { DownloadButton } from '../layout/DownloadButton';
import { pathOf } from './theSchool';

/** The guide « Administration des comptes », where the operator has put one. */
export function GuideDownload({ school }: { school: School }) {
  const { t } = useTranslation();
  return (
    school.guide && (
      <div>
        <DownloadButton text={t('home.guide')} onDownload={() => downloadGuide(pathOf(school))} />
      </div>
    )
  );
}
