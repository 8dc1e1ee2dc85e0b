import { useSyncExternalStore } from 'react';

/** Acts that wait until the person has proved who they are; all of them for the one answer. */
let waiting: ((proved: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Resolves once the person has proved who they are, or would not. Where no page could ask, nobody is asked. */
export function askConfirmation(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    waiting.push(resolve);
    tell();
  });
}

export function answerConfirmation(proved: boolean): void {
  const asked = waiting;
  waiting = [];
  for (const resolve of asked) resolve(proved);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConfirming = (): boolean => useSyncExternalStore(subscribe, () => waiting.length > 0);
