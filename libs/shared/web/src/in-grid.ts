import { createContext, useContext } from 'react';

const Context = createContext(false);
export const InGridProvider = Context.Provider;

/** Links and buttons inside a register's cell are reached through the cell, so they leave the tab order (roving focus). */
export function useTabIndex(): -1 | undefined {
  return useContext(Context) ? -1 : undefined;
}
