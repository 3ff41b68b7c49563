import '@portal/design/fonts.css';
import '@portal/design/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { applyDisplayChoices } from './lib/display-choices.ts';
import { createQueryClient, queryClientContext } from './lib/query-client.ts';
import { readQueries } from './lib/query-state.ts';
import { routes } from './routes.tsx';

applyDisplayChoices();

const queryClient = createQueryClient();

/** What the server has loaded for this page already. */
const state = document.getElementById('query-state')?.textContent;
if (state) readQueries(queryClient, state);

const router = createBrowserRouter(routes, {
  getContext: () => new RouterContextProvider(new Map([[queryClientContext, queryClient]])),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
