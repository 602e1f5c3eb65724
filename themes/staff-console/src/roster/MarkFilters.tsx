import { Checkbox } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFilter } from '../api/schema';

interface Props {
  filter: ListFilter;
  onChange: (change: ListFilter) => void;
}

/** Accounts that wait for the school. */
export function MarkFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="staff-marks">
      <Checkbox
        id={`${id}-reset`}
        label={t('list.resetAsked')}
        isChecked={filter.resetAsked ?? false}
        onChange={(_, resetAsked) => onChange({ resetAsked })}
      />
      <Checkbox
        id={`${id}-link`}
        label={t('list.linkReported')}
        isChecked={filter.linkReported ?? false}
        onChange={(_, linkReported) => onChange({ linkReported })}
      />
    </div>
  );
}
