import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { usePortal } from '../api/schools';
import type { School } from '../api/schema';
import { Loaded } from '../layout/Loaded';
import { MessageForm } from './MessageForm';
import { ServicesCard } from './ServicesCard';
import { pathOf } from './theSchool';

/** What the school says and offers to families on the portal. */
export function PortalCard({ school }: { school: School }) {
  const { t } = useTranslation();
  const path = pathOf(school);
  const portal = usePortal(path);
  return (
    <Loaded query={portal}>
      {(found) => (
        <>
          <Card component="section">
            <CardTitle component="h2">{t('home.portal')}</CardTitle>
            <CardBody>
              <MessageForm school={path} message={found.message ?? ''} />
            </CardBody>
          </Card>
          <ServicesCard school={path} portal={found} />
        </>
      )}
    </Loaded>
  );
}
