import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { SchoolPath } from '../api/paths';
import type { Portal } from '../api/schema';
import { ServiceSwitch } from './ServiceSwitch';

/** The services that leave the school the choice. */
export function ServicesCard({ school, portal }: { school: SchoolPath; portal: Portal }) {
  const { t } = useTranslation();
  return (
    <Card component="section">
      <CardTitle component="h2">{t('home.services')}</CardTitle>
      <CardBody>
        {portal.choices.length === 0 ? (
          <p>{t('home.noService')}</p>
        ) : (
          <ul className="staff-card">
            {portal.choices.map((service) => (
              <li key={service.client}>
                <ServiceSwitch
                  school={school}
                  service={service}
                  offered={portal.services[service.client]}
                />
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
