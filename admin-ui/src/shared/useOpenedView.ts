import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SavedView } from '../api';
import { questionOf, viewQuery } from './views';

/**
 * The view that an address names. An address with the view alone, as it is shared, is filled with the view's question; one
 * with a question of its own keeps it.
 */
export function useOpenedView(
  search: { readonly view?: unknown },
  fill: (view: SavedView) => void,
): { readonly view: SavedView | undefined; readonly error: unknown } {
  const viewId = typeof search.view === 'string' ? search.view : undefined;
  const { data: view, error } = useQuery({ ...viewQuery(viewId ?? ''), enabled: viewId !== undefined });
  const isBare = viewId !== undefined && Object.keys(questionOf(search)).length === 0;
  useEffect(() => {
    if (isBare && view && Object.keys(view.search).length > 0) {
      fill(view);
    }
    // Filled once for each view that comes; `fill` is another function each time.
  }, [isBare, view]);
  return { view: viewId === undefined ? undefined : view, error: viewId === undefined ? null : error };
}
