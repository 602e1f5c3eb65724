import { Flex, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { SchoolPath } from '../api/paths';
import { useQualityTrend } from '../api/quality';
import { DayField } from '../assistance/DayField';
import { Loaded } from '../layout/Loaded';
import { Trend } from './Trend';

/** How the school's data were before. */
export function TrendSection({ path }: { path: SchoolPath }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const since = address.get('depuis') ?? '';
  const trend = useQualityTrend(path, since);
  return (
    <>
      <Title headingLevel="h2" size="lg">{t('trend.title')}</Title>
      <p>{t('trend.intro')}</p>
      <Flex>
        <DayField
          label={t('trend.since')}
          day={since}
          onChange={(day) => setAddress(day ? { depuis: day } : {}, { replace: true })}
        />
      </Flex>
      <Loaded query={trend}>{(days) => <Trend days={days} />}</Loaded>
    </>
  );
}
