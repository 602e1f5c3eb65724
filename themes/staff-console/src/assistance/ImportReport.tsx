import { ImportFacts } from './ImportFacts';
import { readReport } from './readReport';
import { ReportCounts } from './ReportCounts';
import { ReportRecords } from './ReportRecords';

/** What the import wrote of itself, in words; codes of operators beside them. */
export function ImportReport({ report }: { report: unknown }) {
  const { facts, records, parts } = readReport(report);
  return (
    <>
      <ImportFacts facts={facts} />
      {records.length > 0 && <ReportRecords records={records} />}
      {parts.map(([part, counts]) => (
        <ReportCounts key={part} part={part} counts={counts} />
      ))}
    </>
  );
}
