import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { ProblemError } from './api/problem';
import { makeRouter } from './routes';

const TRIES = 2;

// What the API has said once it says again; only what did not reach it is tried anew.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => !(error instanceof ProblemError) && failures < TRIES,
      staleTime: 10_000,
    },
  },
});

export function App() {
  const [router] = useState(makeRouter);
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
