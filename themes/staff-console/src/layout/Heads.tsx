import { Th, Thead, Tr } from '@patternfly/react-table';

/** The heads of a table that is not sorted. */
export function Heads({ texts }: { texts: string[] }) {
  return (
    <Thead>
      <Tr>
        {texts.map((text) => (
          <Th key={text} modifier="wrap">{text}</Th>
        ))}
      </Tr>
    </Thead>
  );
}
