import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { NewPicture } from '../api/letters';
import { reasonOf } from '../api/problem';
import { type Chosen, descriptionFault, examine, type PictureFault } from './picture';

type Change = UseMutationResult<unknown, Error, NewPicture | undefined>;

/** A picture that is about to be put into letters. */
export function usePictureDraft(described: string, change: Change) {
  const [chosen, setChosen] = useState<Chosen>();
  const [description, setDescription] = useState(described);
  const [attempt, setAttempt] = useState(0);
  const [round, setRound] = useState(0);
  const outside = fileFaultOf(chosen, change.error);
  const begin = (text: string) => {
    setChosen(undefined);
    setDescription(text);
    setAttempt(0);
    setRound((before) => before + 1);
  };
  return {
    chosen,
    description,
    attempt,
    /** Changes when the fields are to be empty again. */
    round,
    fileFault: outside === 'missing' && attempt === 0 ? undefined : outside,
    descriptionFault: attempt > 0 ? descriptionFault(description) : undefined,
    choose: (file: File | undefined) => {
      change.reset();
      void (file ? examine(file) : Promise.resolve(undefined)).then(setChosen);
    },
    describe: (text: string) => {
      change.reset();
      setDescription(text);
    },
    save: (event: FormEvent) => {
      event.preventDefault();
      setAttempt(attempt + 1);
      if (chosen && 'address' in chosen && !descriptionFault(description)) {
        const picture = { address: chosen.address, description: description.trim() };
        change.mutate(picture, { onSuccess: () => begin(picture.description) });
      }
    },
    remove: () => change.mutate(undefined, { onSuccess: () => begin('') }),
  };
}

function fileFaultOf(chosen: Chosen | undefined, refusal: Error | null): PictureFault | undefined {
  if (!chosen) {
    return 'missing';
  }
  if ('fault' in chosen) {
    return chosen.fault;
  }
  return reasonOf(refusal) === 'content' ? 'unreadable' : undefined;
}
