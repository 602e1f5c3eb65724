import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { ConfirmDialog } from '../action/ConfirmDialog';

interface Props {
  /** Whether there is something. The button stays all the same: it has the focus afterwards. */
  possible: boolean;
  text: string;
  question: string;
  busy: boolean;
  onRemove: () => void;
}

/** Takes something away, when that is confirmed. */
export function RemoveButton({ possible, text, question, busy, onRemove }: Props) {
  const [open, setOpen] = useState(false);
  const remove = () => {
    setOpen(false);
    onRemove();
  };
  return (
    <>
      <Button
        variant="secondary"
        isDanger
        isAriaDisabled={!possible || busy}
        onClick={() => setOpen(true)}
      >
        {text}
      </Button>
      {open && (
        <ConfirmDialog
          question={question}
          busy={busy}
          onConfirm={remove}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}
