import { createContext, useContext, useEffect } from 'react';

/** Gives the frame the name of the record on the screen, for the window's title and the breadcrumb. */
export const TitleContext = createContext<(name: string | undefined) => void>(() => undefined);

/** Names the record on the screen for as long as the screen is there. */
export function useTitle(name: string | undefined): void {
  const give = useContext(TitleContext);
  useEffect(() => {
    give(name);
    return () => give(undefined);
  }, [give, name]);
}
