import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { usePortal } from '../api/schools';
import type { School } from '../api/schema';
import { Loaded } from '../layout/Loaded';
import { MessageForm } from './MessageForm';
import { pathOf } from './theSchool';

/** What the school says to families on the portal. */
export function PortalCard({ school }: { school: School }) {
  const { t } = useTranslation();
  const path = pathOf(school);
  const portal = usePortal(path);
  return (
    <Card>
      <CardTitle component="h2">{t('home.portal')}</CardTitle>
      <CardBody>
        <Loaded query={portal}>
          {(found) => <MessageForm school={path} message={found.message ?? ''} />}
        </Loaded>
      </CardBody>
    </Card>
  );
}
