import { Table } from '@patternfly/react-table';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Whether it has so many columns that they stand close. */
  dense?: boolean;
  children: ReactNode;
}

/** A table that scrolls by itself where it is wider than the screen, by keyboard too. */
export function ScrollTable({ label, dense = false, children }: Props) {
  return (
    <div
      className={dense ? 'staff-scroll staff-dense' : 'staff-scroll'}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <Table variant="compact" aria-label={label}>
        {children}
      </Table>
    </div>
  );
}
