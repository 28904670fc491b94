import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ProblemError } from '../api';
import { ThemeProvider } from '../theme';
import { makeRouter } from './routes';

const isWorthAnotherTry = (failures: number, error: unknown) =>
  failures < 1 && (!(error instanceof ProblemError) || error.problem.status >= 500);

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false, retry: isWorthAnotherTry } },
});
const router = makeRouter(queryClient);

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
