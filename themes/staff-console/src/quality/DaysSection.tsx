import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualityIssue } from '../api/issues';
import type { QualityDay } from '../api/schema';
import { DaysTable } from './DaysTable';

interface Props {
  days: QualityDay[];
  issues: QualityIssue[];
}

/** The numbers of every day, where they are asked for. */
export function DaysSection({ days, issues }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <ExpandableSection
      toggleText={t('trend.days')}
      isExpanded={open}
      onToggle={(_, expanded) => setOpen(expanded)}
    >
      <DaysTable days={days} issues={issues} />
    </ExpandableSection>
  );
}
