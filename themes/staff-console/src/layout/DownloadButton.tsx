import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { ProblemAlert } from './ProblemAlert';

interface Props {
  text: string;
  /** More than the text, where several buttons have the same. */
  label?: string;
  onDownload: () => Promise<void>;
}

/** Fetches a file. */
export function DownloadButton({ text, label, onDownload }: Props) {
  const file = useMutation({ mutationFn: onDownload });
  return (
    <>
      <Button
        variant="link"
        isInline
        icon={<DownloadIcon />}
        isLoading={file.isPending}
        {...(label ? { 'aria-label': label } : {})}
        onClick={() => file.mutate()}
      >
        {text}
      </Button>
      {file.isError && <ProblemAlert error={file.error} />}
    </>
  );
}
