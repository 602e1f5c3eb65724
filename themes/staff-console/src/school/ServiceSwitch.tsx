import { Switch } from '@patternfly/react-core';
import { useId } from 'react';
import type { SchoolPath } from '../api/paths';
import type { Service } from '../api/schema';
import { useServiceSwitch } from '../api/schools';
import { ProblemAlert } from '../layout/ProblemAlert';

interface Props {
  school: SchoolPath;
  service: Service;
  /** What the school decided; nothing leaves the service to its default. */
  offered: boolean | undefined;
}

/** Whether families find a service on the portal. */
export function ServiceSwitch({ school, service, offered }: Props) {
  const id = useId();
  const change = useServiceSwitch(school, service.client);
  return (
    <>
      <Switch
        id={id}
        label={service.title}
        isChecked={offered ?? service.byDefault}
        isDisabled={change.isPending}
        onChange={(_, chosen) => change.mutate(chosen)}
      />
      {change.isError && <ProblemAlert error={change.error} />}
    </>
  );
}
