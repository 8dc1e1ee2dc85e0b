import { useSyncExternalStore } from 'react';

export type Appearance = 'system' | 'light' | 'dark';
const KEPT = 'taizhang.appearance';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const narrow = window.matchMedia('(max-width: 720px)');
const listeners = new Set<() => void>();

export function appearance(): Appearance {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function isDark(): boolean {
  const chosen = appearance();
  return chosen === 'dark' || (chosen === 'system' && dark.matches);
}

function reflect(): void {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  for (const listener of listeners) listener();
}
reflect();
dark.addEventListener('change', reflect);

export function chooseAppearance(chosen: Appearance): void {
  localStorage.setItem(KEPT, chosen);
  reflect();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, appearance);
}

export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function subscribeNarrow(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
  };
}

/** A screen held in the hand: one thing at a time, targets of 44 px. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribeNarrow, () => narrow.matches);
}

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
