import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';

export interface Opened<R> {
  /** What is acted upon, with its version. */
  record: R;
  /** What the form showed of it. */
  values: object;
}

interface Held<R> {
  record: R;
  /** The state that is written over; a draft on the device keeps it with what was typed. */
  opened: Opened<R>;
  follow: () => Promise<void>;
  /** Begins anew from what stands now. */
  restart: () => void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * A record as it was when its form opened: the version must be the one whose content stands in the form, or someone
 * else's change is overwritten without a word. Once the reader was informed, `follow` brings in what stands now; what was
 * typed here stays, and a field that was left alone takes the new content.
 */
export function useOpened<R>(
  form: FormInstance,
  at: string[],
  now: Opened<R>,
  first: Opened<R> = now,
): Held<R> {
  const client = useQueryClient();
  const [opened, setOpened] = useState(first);
  const [following, setFollowing] = useState(false);
  useEffect(() => {
    if (!following || same(opened, now)) return;
    const before = opened.values as Record<string, unknown>;
    for (const [name, value] of Object.entries(now.values)) {
      if (same(form.getFieldValue([...at, name]), before[name])) form.setFieldValue([...at, name], value);
    }
    setOpened(now);
    setFollowing(false);
  }, [following, opened, now, form, at]);
  return {
    record: following ? now.record : opened.record,
    opened: following ? now : opened,
    restart: () => {
      setOpened(now);
    },
    follow: async () => {
      await client.invalidateQueries();
      setFollowing(true);
    },
  };
}
