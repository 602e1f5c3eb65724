import {
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How much room names have beside their values. */
export const TERMS = { default: '14ch', md: '22ch' };

interface Props {
  name: string;
  /** Whether what is missing is « non renseignée ». */
  feminine?: boolean;
  children?: ReactNode;
}

/** A name with its value, or that there is none. */
export function Fact({ name, feminine = false, children }: Props) {
  const { t } = useTranslation();
  const none = t(feminine ? 'console.noneFeminine' : 'console.none');
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{name}</DescriptionListTerm>
      <DescriptionListDescription>{children || none}</DescriptionListDescription>
    </DescriptionListGroup>
  );
}
