import { Flex } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { downloadAudit, useAudit } from '../api/assistance';
import { DownloadButton } from '../layout/DownloadButton';
import { Loaded } from '../layout/Loaded';
import { MoreButton } from '../layout/MoreButton';
import { View } from '../layout/View';
import { pathOf, useTheSchool } from '../school/theSchool';
import { AuditTable } from './AuditTable';
import { DayField } from './DayField';

/** Who of the staff did what at the school. */
export function AuditView() {
  const { t } = useTranslation();
  const path = pathOf(useTheSchool());
  const [address, setAddress] = useSearchParams();
  const period = { from: address.get('du') ?? '', until: address.get('au') ?? '' };
  const audit = useAudit(path, period);
  const set = (name: 'du' | 'au') => (day: string) =>
    setAddress((before) => {
      const after = new URLSearchParams(before);
      if (day) {
        after.set(name, day);
      } else {
        after.delete(name);
      }
      return after;
    });
  return (
    <View title={t('audit.title')} failed={audit.isError}>
      <Flex alignItems={{ default: 'alignItemsFlexEnd' }}>
        <DayField label={t('audit.from')} day={period.from} onChange={set('du')} />
        <DayField label={t('audit.until')} day={period.until} onChange={set('au')} />
        <DownloadButton text={t('audit.export')} onDownload={() => downloadAudit(path, period)} />
      </Flex>
      <Loaded query={audit}>
        {({ pages }) => (
          <AuditTable label={t('audit.title')} empty={t('audit.empty')} entries={pages.flat()} />
        )}
      </Loaded>
      <MoreButton query={audit} />
    </View>
  );
}
