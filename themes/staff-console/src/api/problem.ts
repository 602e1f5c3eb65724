import type { Problem } from './schema';

/** What the API answers when it cannot do what was asked (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
  ) {
    super(problem?.code ?? `status ${status}`);
  }

  static async of(response: Response): Promise<ProblemError> {
    const type = response.headers.get('Content-Type') ?? '';
    const isProblem = type.startsWith('application/problem+json');
    return new ProblemError(
      response.status,
      isProblem ? ((await response.json()) as Problem) : undefined,
    );
  }
}

/** What the API names as the cause: a member of what was sent, or why it cannot be done. */
export function reasonOf(error: Error | null): string | undefined {
  return error instanceof ProblemError ? error.problem?.reason : undefined;
}
