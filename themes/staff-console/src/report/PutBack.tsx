import { Button, FormGroup, TextInput } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../action/ConfirmDialog';
import { usePutBack } from '../api/reports';
import type { Report } from '../api/schema';
import { spoken } from '../i18n/names';
import { ProblemAlert } from '../layout/ProblemAlert';
import { pathOf, useTheSchool } from '../school/theSchool';

/** Puts a link back to be confirmed; why is asked for, and recorded. */
export function PutBack({ report }: { report: Report }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const putBack = usePutBack(pathOf(useTheSchool()), report);
  const question = t('report.putBackOf', {
    guardian: spoken(report.guardian),
    student: spoken(report.student),
  });
  return (
    <>
      <Button variant="secondary" aria-label={question} onClick={() => setOpen(true)}>
        {t('report.putBack')}
      </Button>
      {open && (
        <ConfirmDialog
          question={question}
          busy={putBack.isPending}
          disabled={reason.trim() === ''}
          onConfirm={() => putBack.mutate(reason.trim(), { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
        >
          {/* Looks like a field of a form; the dialog's button sends it. */}
          <div className="pf-v6-c-form">
            <FormGroup label={t('report.reason')} fieldId={id} isRequired>
              <TextInput id={id} value={reason} onChange={(_, typed) => setReason(typed)} />
            </FormGroup>
          </div>
          {putBack.isError && <ProblemAlert error={putBack.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}
