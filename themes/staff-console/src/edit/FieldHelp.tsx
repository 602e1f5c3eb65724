import { FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Of the field, which these texts describe: see {@link helpOf}. */
  id: string;
  hint: string;
  fault: string | undefined;
}

/** What may be put into a field, and what is wrong with what was. */
export function FieldHelp({ id, hint, fault }: Props) {
  const { t } = useTranslation();
  return (
    <FormHelperText>
      <HelperText id={`${id}-fault`} isLiveRegion>
        {fault && (
          <HelperTextItem variant="error" screenReaderText={t('edit.error')}>
            {fault}
          </HelperTextItem>
        )}
      </HelperText>
      <HelperText>
        <HelperTextItem id={`${id}-hint`}>{hint}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  );
}

/** The ids of what describes a field. */
export function helpOf(id: string): string {
  return `${id}-fault ${id}-hint`;
}
