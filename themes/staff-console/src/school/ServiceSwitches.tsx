import { FormFieldGroup, Form, FormFieldGroupHeader, Switch } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolPath } from '../api/paths';
import { useServiceChange } from '../api/schools';
import type { Portal } from '../api/schema';
import { ProblemAlert } from '../layout/ProblemAlert';

interface Props {
  school: SchoolPath;
  services: Portal['services'];
}

/** Which services the portal shows to the school's families. */
export function ServiceSwitches({ school, services }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const change = useServiceChange(school);
  return (
    <Form>
      <FormFieldGroup
        header={<FormFieldGroupHeader titleText={{ text: t('home.services'), id }} />}
      >
        {services.map(({ client, name, offered }) => (
          <Switch
            key={client}
            id={`${id}-${client}`}
            label={name}
            isChecked={offered}
            isDisabled={change.isPending}
            onChange={(_, wanted) => change.mutate({ client, offered: wanted })}
          />
        ))}
      </FormFieldGroup>
      {change.isError && <ProblemAlert error={change.error} />}
    </Form>
  );
}
