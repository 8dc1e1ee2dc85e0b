import { useState } from 'react';
import { useDraft } from '../../ui/form/draft.ts';

type Texts = Record<string, string>;

/** Remarks as the officer writes them, kept on this device until they go out with a return. */
export function useRemarks(name: string) {
  const local = useDraft<Texts>(name);
  const [texts, setTexts] = useState<Texts>(() => local.found?.values ?? {});
  const set = (next: Texts) => {
    setTexts(next);
    local.keep(next);
  };
  return {
    at: (pointer: string): string | undefined => texts[pointer],
    write: (pointer: string, text: string) => {
      set({ ...texts, [pointer]: text });
    },
    drop: (pointer: string) => {
      set(Object.fromEntries(Object.entries(texts).filter(([key]) => key !== pointer)));
    },
    clear: () => {
      setTexts({});
      local.drop();
    },
    /** Those that say something. */
    written: Object.entries(texts)
      .map(([pointer, text]) => ({ pointer, text: text.trim() }))
      .filter(({ text }) => text !== ''),
  };
}

export type RemarkDrafts = ReturnType<typeof useRemarks>;
