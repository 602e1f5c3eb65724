import { Alert, type AlertProps } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

type Props = Pick<AlertProps, 'title' | 'isLiveRegion' | 'actionClose' | 'actionLinks' | 'children'> & {
  variant: 'success' | 'danger' | 'warning' | 'info';
};

/** A message within a view. Its title is no heading: it stands below headings of any level. */
export function Notice({ variant, ...more }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      isInline
      component="p"
      variant={variant}
      variantLabel={t(`console.notice.${variant}`)}
      {...more}
    />
  );
}
