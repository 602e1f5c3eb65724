import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { PLACES, useLetters } from '../api/letters';
import type { LetterPath } from '../api/paths';
import { Loaded } from '../layout/Loaded';
import { NoteForm } from './NoteForm';
import { PictureSection } from './PictureSection';

interface Props {
  path: LetterPath;
  title: string;
}

/** One owner's part of the letters. */
export function OwnerLetters({ path, title }: Props) {
  const letters = useLetters(path);
  return (
    <Card component="section" aria-label={title}>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody className="staff-card">
        <Loaded query={letters}>
          {({ note, pictures }) => (
            <>
              <NoteForm path={path} note={note ?? ''} />
              {PLACES.map((place) => (
                <PictureSection
                  key={place}
                  path={path}
                  place={place}
                  described={pictures[place.toUpperCase()]}
                />
              ))}
            </>
          )}
        </Loaded>
      </CardBody>
    </Card>
  );
}
