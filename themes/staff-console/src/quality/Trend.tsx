import { useTranslation } from 'react-i18next';
import type { QualityDay } from '../api/schema';
import { dayOf } from '../i18n/dates';
import { DaysSection } from './DaysSection';
import { foundIn } from './trend';
import { TrendTable } from './TrendTable';

/** The issues that there were, over time. */
export function Trend({ days }: { days: QualityDay[] }) {
  const { t } = useTranslation();
  const issues = foundIn(days);
  const [first, second] = days;
  if (!first) {
    return <p>{t('trend.never')}</p>;
  }
  if (!second || issues.length === 0) {
    return <p>{t('trend.unchanged', { day: dayOf(first.day) })}</p>;
  }
  return (
    <>
      <TrendTable days={days} issues={issues} />
      <DaysSection days={days} issues={issues} />
    </>
  );
}
