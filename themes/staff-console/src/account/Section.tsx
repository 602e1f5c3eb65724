import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';

/** A part of an account's page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card component="section" isCompact>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>
        <div className="staff-card">{children}</div>
      </CardBody>
    </Card>
  );
}
