import { Fragment } from 'react';

/** As the server folds: width and case are one, only letters and digits count. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const termsOf = (text: string): string[] => text.split(/\s+/).map(fold).filter(Boolean);

/** From where to where of the text a word stands, whatever signs stand between its letters. */
function placesOf(text: string, terms: readonly string[]): boolean[] {
  const units: number[] = [];
  let folded = '';
  let at = 0;
  for (const point of text) {
    const part = fold(point);
    for (let i = 0; i < part.length; i++) units.push(at);
    folded += part;
    at += point.length;
  }
  const marked = Array.from({ length: text.length }, () => false);
  for (const term of terms) {
    for (let i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + 1)) {
      const from = units[i] ?? 0;
      const to = units[i + term.length] ?? text.length;
      marked.fill(true, from, to);
    }
  }
  return marked;
}

/** The text with the words that were looked for marked. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  const marked = placesOf(text, terms);
  const parts: { text: string; hit: boolean }[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = marked[i] ?? false;
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += text.charAt(i);
    else parts.push({ text: text.charAt(i), hit });
  }
  return parts.map((part, i) =>
    part.hit ? <mark key={i}>{part.text}</mark> : <Fragment key={i}>{part.text}</Fragment>,
  );
}
