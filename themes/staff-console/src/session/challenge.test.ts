import { expect, test } from 'vitest';
import { levelAskedFor } from './challenge';

test('reads the level of a step-up', () => {
  const header = 'Bearer error="insufficient_user_authentication", acr_values="2"';
  expect(levelAskedFor(header)).toBe('2');
});

test.each(['Bearer', 'Bearer error="invalid_token", acr_values="2"', null])(
  '%s asks for no step-up',
  (header) => expect(levelAskedFor(header)).toBeUndefined(),
);
